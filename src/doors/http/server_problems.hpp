#pragma once
// What the HTTP server can refuse when it starts.

#include "base/problem.hpp"

namespace onecard::http {

inline constexpr ProblemKind cannot_listen{
    "http.cannot_listen", Fault::refused,
    {"无法监听 {}：{}", "Cannot listen on {}: {}"},
    {"换一个端口，或停掉占用它的程序", "Choose another port, or stop the program that holds it"}};

inline constexpr ProblemKind bad_certificate{
    "http.bad_certificate", Fault::refused,
    {"证书或私钥不可用：{}", "The certificate or its key cannot be used: {}"},
    {"证书文件为 PEM 证书链，私钥文件为对应的 PEM 私钥",
     "Give a PEM certificate chain and the PEM key that belongs to it"}};

inline constexpr ProblemKind bad_spool_folder{
    "http.bad_spool_folder", Fault::refused,
    {"上传暂存目录不可写：{}", "The spool folder for uploads cannot be written: {}"},
    {"建立该目录，并让运行本程序的用户可写", "Make the folder, writable by the user that runs the program"}};

}  // namespace onecard::http
