// The house: its modules and who may use whom. tests/house_map_test.cpp holds the code to this table.

#include "engine/house.hpp"

namespace onecard {

extern const Module engine_module;
namespace regions { extern const Module regions_module; }
namespace policies { extern const Module policies_module; }
namespace access { extern const Module access_module; }
namespace people { extern const Module people_module; }
namespace cards { extern const Module cards_module; }
namespace ledger { extern const Module ledger_module; }
namespace payments { extern const Module payments_module; }
namespace subsidies { extern const Module subsidies_module; }
namespace funds { extern const Module funds_module; }
namespace projects { extern const Module projects_module; }
namespace collection { extern const Module collection_module; }
namespace issuing { extern const Module issuing_module; }
namespace production { extern const Module production_module; }
namespace citizens { extern const Module citizens_module; }

const House& the_house() {
    static const House house{{
        &engine_module,
        &regions::regions_module,
        &policies::policies_module,
        &access::access_module,
        &people::people_module,
        &cards::cards_module,
        &ledger::ledger_module,
        &payments::payments_module,
        &subsidies::subsidies_module,
        &funds::funds_module,
        &projects::projects_module,
        &collection::collection_module,
        &issuing::issuing_module,
        &production::production_module,
        &citizens::citizens_module,
    }};
    return house;
}

}  // namespace onecard
