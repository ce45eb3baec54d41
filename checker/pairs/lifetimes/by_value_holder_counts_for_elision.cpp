// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    const int& number;
};

const int& number_of(View view) { return view.number; }

int start(const int& x) { return number_of(View{x}); }
