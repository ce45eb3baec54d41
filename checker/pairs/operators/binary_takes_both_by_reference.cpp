// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Vector {
    int x;
    int y;

    Vector operator+(const Vector& other) const { return Vector{x + other.x, y + other.y}; }
};

int start(Vector vector) {
    const Vector sum = vector + vector;
    vector.x = 0;
    return sum.x + sum.y + vector.x;
}
