# One test program for each room, so that work in one room builds one program.
find_package(GTest REQUIRED)
find_library(RAPIDCHECK rapidcheck REQUIRED)
include(GoogleTest)

function(onecard_tests name library)
  if(NOT ARGN)
    return()
  endif()
  add_executable(${name} ${ARGN})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${library} GTest::gtest_main GTest::gmock ${RAPIDCHECK})
  target_precompile_headers(${name} PRIVATE <gtest/gtest.h> <rapidcheck/gtest.h>)
  set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
  target_compile_definitions(${name} PRIVATE ONECARD_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
                             ONECARD_PROGRAM="$<$<TARGET_EXISTS:onecard>:$<TARGET_FILE:onecard>>")
  add_test(NAME ${name} COMMAND ${name})
endfunction()

# The whole house in a test: fresh database, keys, clock and actors.
add_library(onecard_test_house STATIC tests/test_house.cpp)
target_include_directories(onecard_test_house PUBLIC ${PROJECT_SOURCE_DIR})
target_link_libraries(onecard_test_house PUBLIC onecard_house GTest::gtest)

file(GLOB base_tests CONFIGURE_DEPENDS src/base/tests/*_test.cpp)
onecard_tests(base_tests onecard_base ${base_tests})
file(GLOB engine_tests CONFIGURE_DEPENDS src/engine/tests/*_test.cpp)
onecard_tests(engine_tests onecard_test_house ${engine_tests})
foreach(module IN LISTS modules)
  file(GLOB module_tests CONFIGURE_DEPENDS src/business/${module}/tests/*_test.cpp)
  onecard_tests(${module}_tests onecard_test_house ${module_tests})
endforeach()
file(GLOB doors_tests CONFIGURE_DEPENDS src/doors/*/tests/*_test.cpp)
onecard_tests(doors_tests "onecard_test_house;onecard_doors" ${doors_tests})
file(GLOB house_tests CONFIGURE_DEPENDS tests/*_test.cpp)
onecard_tests(house_tests "onecard_test_house;onecard_doors" ${house_tests})
if(TARGET house_tests)
  add_dependencies(house_tests onecard)  # the stories run the real program
endif()
