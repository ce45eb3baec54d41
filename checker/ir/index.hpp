// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "clang.hpp"

namespace keel::checker {

/// A number that counts one kind of thing and is not mixed up with the numbers of another.
template <class Tag>
struct Index {
    std::uint32_t value = UINT32_MAX;

    constexpr Index() = default;
    constexpr explicit Index(std::size_t number) : value{static_cast<std::uint32_t>(number)} {}

    constexpr bool valid() const { return value != UINT32_MAX; }
    constexpr auto operator<=>(const Index&) const = default;
};

using LocalId = Index<struct LocalTag>;
using BlockId = Index<struct BlockTag>;
using PathId = Index<struct PathTag>;
using RegionId = Index<struct RegionTag>;
using LoanId = Index<struct LoanTag>;

/// A short list in place. What holds one is moved, not copied, when the vector around it grows: llvm::SmallVector does not
/// say that its move cannot fail.
template <class T, unsigned inplace>
struct ShortList : llvm::SmallVector<T, inplace> {
    using llvm::SmallVector<T, inplace>::SmallVector;
    ShortList() = default;
    ShortList(const ShortList&) = default;
    ShortList(ShortList&&) noexcept = default;
    ShortList& operator=(const ShortList&) = default;
    ShortList& operator=(ShortList&&) noexcept = default;
};

/// A vector with an index type of its own.
template <class Id, class T>
class Indexed {
public:
    Id add(T element) {
        elements_.push_back(std::move(element));
        return Id{elements_.size() - 1};
    }
    T& operator[](Id id) {
        assert(id.value < elements_.size());
        return elements_[id.value];
    }
    const T& operator[](Id id) const {
        assert(id.value < elements_.size());
        return elements_[id.value];
    }
    std::size_t size() const { return elements_.size(); }
    void reserve(std::size_t size) { elements_.reserve(size); }
    bool empty() const { return elements_.empty(); }
    auto begin() const { return elements_.begin(); }
    auto end() const { return elements_.end(); }
    auto begin() { return elements_.begin(); }
    auto end() { return elements_.end(); }

private:
    std::vector<T> elements_;
};

}  // namespace keel::checker
