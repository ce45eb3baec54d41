// SPDX-License-Identifier: GPL-2.0-only
#include "contracts/projections.hpp"

#include "contracts/shape.hpp"

namespace keel::checker {

bool only_reads(const clang::CastExpr* cast) {
    if (cast->getCastKind() == clang::CK_LValueToRValue) return true;
    if (cast->isGLValue()) return cast->getType().isConstQualified();
    // `box->method()` of a const method: the pointer that `->` returned is seen as one to const.
    return cast->getCastKind() == clang::CK_NoOp && cast->getType()->isPointerType() &&
           cast->getType()->getPointeeType().isConstQualified();
}

bool only_reads(const clang::CXXForRangeStmt* loop) {
    const auto* range = llvm::dyn_cast_or_null<clang::VarDecl>(loop->getRangeStmt()->getSingleDecl());
    if (!range || !range->getType().getNonReferenceType()->isArrayType()) return false;
    const auto type = loop->getLoopVariable()->getType();
    return type->isReferenceType() ? type->getPointeeType().isConstQualified() : type->isScalarType();
}

const clang::CXXMethodDecl* shared_overload(const clang::CXXMethodDecl* method) {
    return has_annotation(method, "projects") ? has_const_sibling(method) : nullptr;
}

const clang::CXXMethodDecl* has_const_sibling(const clang::CXXMethodDecl* method) {
    if (method->isConst() || method->isStatic()) return nullptr;
    for (const auto* other : method->getParent()->methods()) {
        if (!other->isConst() || other->getDeclName() != method->getDeclName()) continue;
        if (other->getNumParams() != method->getNumParams()) continue;
        bool same = true;
        for (unsigned at = 0; at < method->getNumParams(); ++at)
            if (other->getParamDecl(at)->getType().getCanonicalType() !=
                method->getParamDecl(at)->getType().getCanonicalType())
                same = false;
        if (same) return other;
    }
    return nullptr;
}

}  // namespace keel::checker
