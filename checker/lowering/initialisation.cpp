// SPDX-License-Identifier: GPL-2.0-only

/// Initialisation: how a place gets its first value. A class value is made where it will stay.

#include "contracts/captures.hpp"
#include "lowering/function_pointers.hpp"
#include "lowering/lowering.hpp"

namespace keel::checker {

namespace {

/// Bytes that are only used as room for something else.
bool is_raw_storage(const clang::FieldDecl* field) {
    return field->getType()->isArrayType() && field->hasAttr<clang::AlignedAttr>();
}

/// `this` in the initialiser of a member: the object that the member is of.
ir::Place object_of(ir::Place member) {
    const auto is_anonymous = [&] {
        const auto* field = member.steps.empty() ? nullptr : llvm::dyn_cast_or_null<clang::FieldDecl>(member.steps.back().part);
        return field && field->isAnonymousStructOrUnion();
    };
    if (!member.steps.empty()) member.steps.pop_back();
    while (is_anonymous()) member.steps.pop_back();
    return member;
}

}  // namespace

void Lowering::into(const clang::Expr* expr, Place to) {
    const auto type = body_->type_of(to);
    if (type->isReferenceType()) return bind(expr, to, type);
    const auto where = expr->getBeginLoc();
    if (const auto* init = llvm::dyn_cast<clang::CXXDefaultInitExpr>(expr)) {
        default_init_self_.push_back(object_of(to));
        into(init->getExpr(), to);
        default_init_self_.pop_back();
        return;
    }
    if (expr->isGLValue()) {
        // Only where the tree leaves the load out: an array, or a C aggregate.
        const auto from = place(expr);
        emit(ir::Assign{to, ir::Use{{ir::Operand::copy, from, where}}}, where);
        return;
    }
    if (!type->isRecordType() && !type->isArrayType()) {
        if (type->isFunctionPointerType()) check_function_pointer(expr, type, contracts_, shapes_, report_);
        if (expr->getType()->isRecordType() && !type->isVoidType()) {
            discard(expr);
        } else {
            evaluate(expr);
        }
        if (!type->isVoidType()) emit(ir::Assign{to, ir::Compute{}}, where);
        return;
    }
    switch (expr->getStmtClass()) {
    case clang::Stmt::ParenExprClass:
        return into(llvm::cast<clang::ParenExpr>(expr)->getSubExpr(), to);
    case clang::Stmt::ConstantExprClass:
    case clang::Stmt::ExprWithCleanupsClass:
        return into(llvm::cast<clang::FullExpr>(expr)->getSubExpr(), to);
    case clang::Stmt::CXXBindTemporaryExprClass:
        return into(llvm::cast<clang::CXXBindTemporaryExpr>(expr)->getSubExpr(), to);
    case clang::Stmt::SubstNonTypeTemplateParmExprClass:
        return into(llvm::cast<clang::SubstNonTypeTemplateParmExpr>(expr)->getReplacement(), to);
    case clang::Stmt::CXXDefaultArgExprClass:
        return into(llvm::cast<clang::CXXDefaultArgExpr>(expr)->getExpr(), to);
    case clang::Stmt::CXXRewrittenBinaryOperatorClass:
        return into(llvm::cast<clang::CXXRewrittenBinaryOperator>(expr)->getSemanticForm(), to);
    case clang::Stmt::GenericSelectionExprClass:
        return into(llvm::cast<clang::GenericSelectionExpr>(expr)->getResultExpr(), to);
    case clang::Stmt::ChooseExprClass:
        return into(llvm::cast<clang::ChooseExpr>(expr)->getChosenSubExpr(), to);
    case clang::Stmt::CXXConstructExprClass:
    case clang::Stmt::CXXTemporaryObjectExprClass:
        return construct(llvm::cast<clang::CXXConstructExpr>(expr), to);
    case clang::Stmt::CXXInheritedCtorInitExprClass: {
        const auto* inherited = llvm::cast<clang::CXXInheritedCtorInitExpr>(expr);
        std::vector<ir::Operand> operands;
        std::vector<bool> consumes;
        for (auto parameter : body_->parameters) {
            operands.push_back({ir::Operand::move, Place{parameter}, where});
            consumes.push_back(true);
        }
        const auto& signature = contracts_.of(inherited->getConstructor());
        operands.resize(signature.parameters.size());
        consumes.resize(signature.parameters.size());
        finish_call(expr, inherited->getConstructor(), signature, std::move(operands), std::move(consumes), &to);
        return;
    }
    case clang::Stmt::InitListExprClass: {
        const auto* list = llvm::cast<clang::InitListExpr>(expr);
        if (const auto* semantic = list->isSemanticForm() ? list : list->getSemanticForm()) list = semantic;
        return initialise_list(list, to);
    }
    case clang::Stmt::CXXParenListInitExprClass: {
        const auto* list = llvm::cast<clang::CXXParenListInitExpr>(expr);
        if (const auto* record = type->getAsCXXRecordDecl()) {
            auto next = list->getInitExprs().begin();
            const auto end = list->getInitExprs().end();
            for (const auto& base : record->bases()) {
                if (next == end) break;
                const auto* of = base.getType()->getAsCXXRecordDecl();
                into(*next++, to.then({ir::Projection::base, {}, of, 0, class_type(ast_, of)}));
            }
            for (const auto* field : record->fields()) {
                if (next == end) break;
                into(*next++, to.then({ir::Projection::field, {}, field, 0, field->getType()}));
            }
        } else {
            return elements(list->getInitExprs(), list->getArrayFiller(), to, where);
        }
        emit(ir::Initialised{to}, where);
        return;
    }
    case clang::Stmt::ImplicitValueInitExprClass:
    case clang::Stmt::CXXScalarValueInitExprClass:
    case clang::Stmt::StringLiteralClass:
        emit(ir::Assign{to, ir::Compute{}}, where);
        return;
    case clang::Stmt::ArrayInitLoopExprClass: {
        // A member of array type in a defaulted copy, or an array in a structured binding.
        const auto* loop = llvm::cast<clang::ArrayInitLoopExpr>(expr);
        const auto* source = loop->getCommonExpr()->getSourceExpr();
        const auto from = place(source);
        const bool moves = source->isXValue() && shapes_.moves(type);
        emit(ir::Assign{to, ir::Use{{moves ? ir::Operand::move : ir::Operand::copy, from, where}}}, where);
        return;
    }
    case clang::Stmt::LambdaExprClass:
        return capture(llvm::cast<clang::LambdaExpr>(expr), to);
    case clang::Stmt::CallExprClass:
    case clang::Stmt::CXXMemberCallExprClass:
    case clang::Stmt::CXXOperatorCallExprClass:
    case clang::Stmt::UserDefinedLiteralClass:
        call(llvm::cast<clang::CallExpr>(expr), &to);
        return;
    case clang::Stmt::ConditionalOperatorClass:
    case clang::Stmt::BinaryConditionalOperatorClass:
        return conditional(llvm::cast<clang::AbstractConditionalOperator>(expr),
                           [&](const clang::Expr* arm) { into(arm, to); });
    case clang::Stmt::StmtExprClass:
        return statement_expression(llvm::cast<clang::StmtExpr>(expr),
                                    [&](const clang::Expr* last) { into(last, to); });
    case clang::Stmt::CXXStdInitializerListExprClass: {
        const auto* list = llvm::cast<clang::CXXStdInitializerListExpr>(expr);
        const auto array = place(list->getSubExpr());
        // The list is a view of the array.
        const auto view = temporary(ast_.getLValueReferenceType(body_->type_of(array).withConst()), where);
        emit(ir::Assign{Place{view}, ir::Borrow{ir::BorrowKind::shared, array}}, where);
        emit(ir::Assign{to, ir::Use{{ir::Operand::copy, Place{view}, where}}}, where);
        return;
    }
    case clang::Stmt::BinaryOperatorClass: {
        const auto* binary = llvm::cast<clang::BinaryOperator>(expr);
        if (!binary->isCommaOp()) {
            // A built-in `<=>`.
            evaluate_operator(binary);
            emit(ir::Assign{to, ir::Compute{}}, where);
            return;
        }
        discard(binary->getLHS());
        return into(binary->getRHS(), to);
    }
    case clang::Stmt::UnaryOperatorClass:
        if (llvm::cast<clang::UnaryOperator>(expr)->getOpcode() != clang::UO_Extension) break;
        return into(llvm::cast<clang::UnaryOperator>(expr)->getSubExpr(), to);
    case clang::Stmt::OpaqueValueExprClass: {
        if (auto found = opaque_.find(expr); found != opaque_.end()) {
            emit(ir::Assign{to, ir::Use{{ir::Operand::copy, found->second, where}}}, where);
            return;
        }
        const auto* source = llvm::cast<clang::OpaqueValueExpr>(expr)->getSourceExpr();
        if (!source) break;
        return into(source, to);
    }
    case clang::Stmt::BuiltinBitCastExprClass:
        evaluate(expr);
        emit(ir::Assign{to, ir::Compute{}}, where);
        return;
    case clang::Stmt::ImplicitCastExprClass:
    case clang::Stmt::CXXStaticCastExprClass:
    case clang::Stmt::CXXConstCastExprClass:
    case clang::Stmt::CXXReinterpretCastExprClass:
    case clang::Stmt::CXXFunctionalCastExprClass:
    case clang::Stmt::CStyleCastExprClass: {
        const auto* from = llvm::cast<clang::CastExpr>(expr)->getSubExpr();
        if (from->isGLValue()) {
            const auto source = place(from);
            emit(ir::Assign{to, ir::Use{{ir::Operand::copy, source, where}}}, where);
            return;
        }
        return into(from, to);
    }
    default:
        break;
    }
    unknown(expr);
}

void Lowering::bind(const clang::Expr* expr, Place to, clang::QualType reference, bool of_capture) {
    const auto pointee_type = reference->getPointeeType();
    while (const auto* full = llvm::dyn_cast<clang::FullExpr>(expr)) expr = full->getSubExpr();
    if (const auto* argument = llvm::dyn_cast<clang::CXXDefaultArgExpr>(expr)) return bind(argument->getExpr(), to, reference);
    if (const auto* init = llvm::dyn_cast<clang::CXXDefaultInitExpr>(expr)) {
        default_init_self_.push_back(object_of(to));
        bind(init->getExpr(), to, reference);
        default_init_self_.pop_back();
        return;
    }
    if (const auto* list = llvm::dyn_cast<clang::InitListExpr>(expr); list && list->getNumInits() == 1)
        return bind(list->getInit(0), to, reference);
    check_function_pointer(expr, reference, contracts_, shapes_, report_);
    if (pointee_type->isFunctionType()) {
        if (!expr->isGLValue()) evaluate(expr);
        else place(expr);
        emit(ir::Assign{to, ir::Compute{}}, expr->getBeginLoc());
        return;
    }
    const auto from = place(expr);
    const bool is_shared = pointee_type.isConstQualified();
    emit(ir::Assign{to, ir::Borrow{is_shared ? ir::BorrowKind::shared : ir::BorrowKind::exclusive, from, of_capture}},
         expr->getBeginLoc());
}

void Lowering::construct(const clang::CXXConstructExpr* expr, Place to) {
    const auto* constructor = expr->getConstructor();
    const auto* record = constructor->getParent();
    const auto where = expr->getBeginLoc();
    const auto type = body_->type_of(to);
    if (type->isArrayType()) {
        // Each element alike.
        if (constructor->isDefaultConstructor() && !constructor->isUserProvided() && !expr->requiresZeroInitialization() &&
            constructor->isTrivial())
            return;
        emit(ir::Assign{to, ir::Compute{}}, where);
        while (const auto* array = ast_.getAsArrayType(body_->type_of(to)))
            to = to.then({ir::Projection::any_index, {}, nullptr, 0, array->getElementType()});
        return construct(expr, to);
    }
    // One with a default argument, or that changes its source, is a call like any other.
    const bool is_plain_copy = constructor->isCopyOrMoveConstructor() && constructor->getNumParams() == 1 &&
                               (constructor->getParamDecl(0)->getType()->isRValueReferenceType() ||
                                constructor->getParamDecl(0)->getType()->getPointeeType().isConstQualified());
    if (is_plain_copy && expr->getNumArgs() >= 1) {
        const auto* source = expr->getArg(0);
        if (source->isPRValue()) return into(source, to);  // Elided.
        if (source->getType().getCanonicalType().getUnqualifiedType() != class_type(ast_, record).getCanonicalType()) {
            // A base is made from a derived object: from that part of it.
        }
        const bool moves = constructor->isMoveConstructor() && shapes_.moves(type);
        const auto from_one = [&](const clang::Expr* one) {
            const auto from = place(one);
            emit(ir::Assign{to, ir::Use{{moves ? ir::Operand::move : ir::Operand::copy, from, one->getBeginLoc()}}}, where);
        };
        if (const auto* either = llvm::dyn_cast<clang::AbstractConditionalOperator>(source->IgnoreParens()))
            return conditional(either, from_one);
        return from_one(source);
    }
    if (constructor->isDefaultConstructor() && !constructor->isUserProvided() && expr->getNumArgs() == 0) {
        if (expr->requiresZeroInitialization()) {
            emit(ir::Assign{to, ir::Compute{}}, where);
            if (constructor->isTrivial()) return;
        }
        default_construct(record, to, where);
        return;
    }
    const auto& signature = contracts_.of(constructor);
    const llvm::SmallVector<const clang::Expr*, 4> given(expr->arguments().begin(), expr->arguments().end());
    take_arguments(expr, constructor, signature, {}, {}, given, &to);
}

/// What a default constructor that nobody wrote does: members with an initialiser get it, members of class
/// type are default constructed, and the rest stays without a value.
void Lowering::default_construct(const clang::CXXRecordDecl* record, Place to, clang::SourceLocation where) {
    record = record->getDefinition();
    for (const auto* constructor : record->ctors()) {
        // The compiler wrote out what it does, with default arguments and all.
        if (!constructor->isDefaultConstructor() || constructor->inits().empty() || !constructor->doesThisDeclarationHaveABody())
            continue;
        if (ast_.getSourceManager().isInSystemHeader(record->getLocation())) {
            emit(ir::Assign{to, ir::Compute{}}, where);
            return;
        }
        initialise_members(constructor, to, where);
        for (const auto* field : record->fields())
            if (is_raw_storage(field))
                emit(ir::Assign{to.then({ir::Projection::field, {}, field, 0, field->getType()}), ir::Compute{}}, where);
        return;
    }
    for (const auto& base : record->bases())
        if (const auto* of = base.getType()->getAsCXXRecordDecl())
            default_construct(of, to.then({ir::Projection::base, {}, of, 0, class_type(ast_, of)}), where);
    for (const auto* field : record->fields()) {
        const Place part = to.then({ir::Projection::field, {}, field, 0, field->getType()});
        const auto* of = ast_.getBaseElementType(field->getType())->getAsCXXRecordDecl();
        if (of && of->hasDefinition() && !of->isUnion() && !field->getType()->isArrayType()) default_construct(of, part, where);
        else if (is_raw_storage(field)) emit(ir::Assign{part, ir::Compute{}}, where);
    }
    if (record->field_empty() && record->getNumBases() == 0) emit(ir::Initialised{to}, where);
}

/// Bases and members in the order of their declaration, as the initialisers of the constructor say. What has none
/// stays without a value.
void Lowering::initialise_members(const clang::CXXConstructorDecl* constructor, Place to, clang::SourceLocation where) {
    for (const auto* initialiser : constructor->inits()) {
        const auto* value = initialiser->getInit();
        const auto at = initialiser->isWritten() ? initialiser->getSourceLocation() : where;
        if (initialiser->isDelegatingInitializer()) {
            body_->delegates = true;
            full_expression(at, [&] { into(value, to); });
            emit(ir::Initialised{to}, at);
            continue;
        }
        Place part = to;
        if (initialiser->isBaseInitializer()) {
            const auto* base = initialiser->getBaseClass()->getAsCXXRecordDecl();
            part = to.then({ir::Projection::base, {}, base, 0, class_type(ast_, base)});
        } else if (const auto* indirect = initialiser->getIndirectMember()) {
            for (const auto* step : indirect->chain())
                if (const auto* field = llvm::dyn_cast<clang::FieldDecl>(step))
                    part = part.then({ir::Projection::field, {}, field, 0, field->getType()});
        } else {
            const auto* field = initialiser->getMember();
            part = part.then({ir::Projection::field, {}, field, 0, field->getType()});
        }
        full_expression(at, [&] { into(value, part); });
    }
}

/// `filler`: what the elements get that are not written out.
void Lowering::elements(llvm::ArrayRef<clang::Expr*> written, const clang::Expr* filler, Place to, clang::SourceLocation where) {
    const auto element = ast_.getAsArrayType(body_->type_of(to))->getElementType();
    const bool is_tracked = shapes_.holds_borrows(element) || is_object(element);
    if (!is_tracked)
        for (const auto* init : written) {
            check_function_pointer(init, element, contracts_, shapes_, report_);
            evaluate(init);
        }
    emit(ir::Assign{to, ir::Compute{}}, where);
    if (!is_tracked) return;
    std::uint64_t at = 0;
    for (const auto* init : written) {
        if (init == filler) break;
        into(init, to.then({ir::Projection::constant_index, {}, nullptr, at++, element}));
    }
    const auto* array = ast_.getAsConstantArrayType(body_->type_of(to));
    if (filler && array && array->getSize().ugt(at)) into(filler, to.then({ir::Projection::any_index, {}, nullptr, 0, element}));
    emit(ir::Initialised{to}, where);
}

void Lowering::initialise_list(const clang::InitListExpr* list, Place to) {
    const auto type = body_->type_of(to);
    const auto where = list->getBeginLoc();
    if (list->isTransparent()) return into(list->getInit(0), to);
    if (type->isArrayType()) {
        if (list->getNumInits() == 1 && list->isStringLiteralInit()) {
            emit(ir::Assign{to, ir::Compute{}}, where);
            return;
        }
        return elements(list->inits(), list->hasArrayFiller() ? list->getArrayFiller() : nullptr, to, where);
    }
    const auto* record = type->getAsCXXRecordDecl();
    if (!record) {
        if (const auto* c_record = type->getAsRecordDecl()) {
            (void)c_record;
            children(list);
            emit(ir::Assign{to, ir::Compute{}}, where);
            return;
        }
        return unknown(list);
    }
    if (record->isUnion()) {
        if (const auto* field = list->getInitializedFieldInUnion(); field && list->getNumInits() == 1)
            into(list->getInit(0), to.then({ir::Projection::field, {}, field, 0, field->getType()}));
        emit(ir::Initialised{to}, where);
        return;
    }
    unsigned next = 0;
    for (const auto& base : record->bases()) {
        if (next >= list->getNumInits()) break;
        const auto* of = base.getType()->getAsCXXRecordDecl();
        into(list->getInit(next++), to.then({ir::Projection::base, {}, of, 0, class_type(ast_, of)}));
    }
    for (const auto* field : record->fields()) {
        if (field->isUnnamedBitField()) continue;
        if (next >= list->getNumInits()) break;
        const auto* init = list->getInit(next++);
        if (llvm::isa<clang::NoInitExpr>(init)) continue;
        into(init, to.then({ir::Projection::field, {}, field, 0, field->getType()}));
    }
    emit(ir::Initialised{to}, where);
}

/// A lambda is a class whose members are its captures.
void Lowering::capture(const clang::LambdaExpr* lambda, Place to) {
    const auto* closure = lambda->getLambdaClass();
    auto field = closure->field_begin();
    auto init = lambda->capture_init_begin();
    for (const auto& capture : lambda->captures()) {
        if (capture.capturesVLAType()) return unknown(lambda);
        const auto type = capture_type(ast_, *field);
        const Place part = to.then({ir::Projection::field, {}, *field, 0, type});
        if (capture.capturesThis() && type->isReferenceType()) {
            const auto object = self_place(llvm::cast<clang::CXXThisExpr>((*init)->IgnoreParenImpCasts()));
            const bool is_shared = type->getPointeeType().isConstQualified();
            emit(ir::Assign{part, ir::Borrow{is_shared ? ir::BorrowKind::shared : ir::BorrowKind::exclusive, object, true}},
                 capture.getLocation());
        } else if (type->isReferenceType()) {
            const auto parts = captured_parts(closure, capture.getCapturedVar());
            const bool takes_whole =
                parts.empty() || std::ranges::any_of(parts, [](const auto& one) { return one.members.empty(); });
            if (takes_whole) {
                bind(*init, part, type, true);
            } else {
                // Only what the body uses is borrowed.
                const auto whole = place(*init);
                bool is_first = true;
                for (const auto& [members, use] : parts) {
                    ir::Borrow borrow{use == CaptureUse::reads ? ir::BorrowKind::shared : ir::BorrowKind::exclusive, whole, true};
                    for (const auto* member : members) borrow.place = field_of(std::move(borrow.place), member);
                    borrow.steps_in = borrow.place.steps.size() - whole.steps.size();
                    emit(ir::Assign{part, std::move(borrow), false, !is_first}, capture.getLocation());
                    is_first = false;
                }
            }
        } else {
            into(*init, part);
        }
        ++field;
        ++init;
    }
    emit(ir::Initialised{to}, lambda->getBeginLoc());
}

}  // namespace keel::checker
