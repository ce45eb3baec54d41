// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void sort(Vec<int>& values) {
    usize end = values.size();
    while (end > 1) {
        usize index = 1;
        while (index < end) {
            if (values[index - 1] > values[index]) {
                const int small = values[index];
                const int large = values[index - 1];
                values[index] = large;
                values[index - 1] = small;
            }
            index += 1;
        }
        end -= 1;
    }
}

const int& smallest(Vec<int>& values) {
    sort(values);
    return values[0];
}
