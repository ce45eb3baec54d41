// reject K0507
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Message {
public:
    String take() { return std::move(body_); }

private:
    String body_;
};
