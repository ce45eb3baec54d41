// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "ir/index.hpp"

namespace keel::checker::ir {

/// How a place goes through a pointer.
enum class Deref : std::uint8_t {
    shared,     ///< `const T&`
    exclusive,  ///< `T&`
    owned,      ///< a `T&&` parameter: a reference to what the function owns
    box,        ///< an owning pointer whose object stays put when it moves
    raw,        ///< `T*`: nothing is known of what it points to
};

/// One step from a whole to a part.
struct Projection {
    enum Kind : std::uint8_t { field, base, deref, constant_index, any_index };

    Kind kind;
    Deref through = Deref::raw;             ///< of a deref
    const clang::Decl* part = nullptr;      ///< the field, or the class of the base
    std::uint64_t index = 0;                ///< of a constant index
    clang::QualType type;                   ///< of the place that the step leads to

    bool operator==(const Projection& other) const {
        return kind == other.kind && part == other.part && index == other.index;
    }
};

/// A local variable, or a part of what it holds or refers to: `pair.first`, `(*self).count`.
struct Place {
    LocalId local;
    ShortList<Projection, 3> steps;

    Place() = default;
    explicit Place(LocalId local) : local{local} {}

    Place then(Projection step) const {
        Place result = *this;
        result.steps.push_back(std::move(step));
        return result;
    }
    bool is_local() const { return steps.empty(); }
    bool is_prefix_of(const Place& other) const {
        return local == other.local && steps.size() <= other.steps.size() &&
               std::equal(steps.begin(), steps.end(), other.steps.begin());
    }
    bool operator==(const Place& other) const { return local == other.local && steps == other.steps; }
};

/// Whether the storage of both may have a byte in common: no when they differ in a field or a constant
/// index at the first step where they differ.
enum class Overlap : std::uint8_t {
    none,
    equal,   ///< as far as both go they are the same place
    prefix,  ///< the left one contains the right one
    inside,  ///< the left one is a part of the right one
};
Overlap overlap(const Place& left, const Place& right);

}  // namespace keel::checker::ir
