// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

lt<'a', const String&> first(lt<'a', const String&> text, const int&) { return text; }
