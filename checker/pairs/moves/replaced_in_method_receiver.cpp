// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Message {
public:
    String take() { return replace(body_, String{}); }

private:
    String body_;
};
