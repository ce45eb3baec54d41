// reject K0507
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

String start() {
    Vec<String> texts = vec_of(String{"one"}, String{"two"});
    texts.push(String{"three"});
    return std::move(texts[0]);
}
