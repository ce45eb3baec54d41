// SPDX-License-Identifier: GPL-2.0-only
#include "ir/place.hpp"

namespace keel::checker::ir {
namespace {

bool is_zero_length(const clang::FieldDecl* field) {
#if KEEL_CLANG_MAJOR >= 20
    return field->isZeroLengthBitField();
#else
    return field->isZeroLengthBitField(field->getASTContext());
#endif
}

/// Bit-fields of one storage unit are one place; the unit is what lies between two other members.
const clang::Decl* storage_unit(const clang::Decl* part) {
    const auto* field = llvm::dyn_cast_or_null<clang::FieldDecl>(part);
    if (!field || !field->isBitField()) return part;
    const clang::FieldDecl* first = field;
    for (const auto* other : field->getParent()->fields()) {
        if (!other->isBitField() || is_zero_length(other)) first = nullptr;
        else if (!first || first == field) first = other;
        if (other == field) break;
    }
    return first ? first : field;
}

bool disjoint(const Projection& left, const Projection& right) {
    if (left.kind == Projection::field && right.kind == Projection::field) {
        if (left.part == right.part) return false;
        const auto* a = llvm::cast<clang::FieldDecl>(left.part);
        const auto* b = llvm::cast<clang::FieldDecl>(right.part);
        if (a->getParent()->isUnion() && a->getParent() == b->getParent()) return false;
        return storage_unit(a) != storage_unit(b);
    }
    if (left.kind == Projection::constant_index && right.kind == Projection::constant_index)
        return left.index != right.index;
    if (left.kind == Projection::base && right.kind == Projection::base) return left.part != right.part;
    // A base does not contain the members of the class that derives from it.
    return (left.kind == Projection::base && right.kind == Projection::field) ||
           (left.kind == Projection::field && right.kind == Projection::base);
}

}  // namespace

Overlap overlap(const Place& left, const Place& right) {
    if (left.local != right.local) return Overlap::none;
    const std::size_t both = std::min(left.steps.size(), right.steps.size());
    for (std::size_t at = 0; at < both; ++at)
        if (disjoint(left.steps[at], right.steps[at])) return Overlap::none;
    if (left.steps.size() == right.steps.size()) return Overlap::equal;
    return left.steps.size() < right.steps.size() ? Overlap::prefix : Overlap::inside;
}

}  // namespace keel::checker::ir
