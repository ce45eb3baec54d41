// SPDX-License-Identifier: GPL-2.0-only

/// Statements: what runs when, and what ends where.

#include "lowering/lowering.hpp"

namespace keel::checker {

void Lowering::statement(const clang::Stmt* stmt) {
    if (!stmt) return;
    switch (stmt->getStmtClass()) {
    case clang::Stmt::NullStmtClass:
        return;
    case clang::Stmt::CompoundStmtClass: {
        const auto* parts = llvm::cast<clang::CompoundStmt>(stmt);
        enter(parts);
        for (const auto* part : parts->body()) statement(part);
        exit(stmt->getEndLoc());
        return;
    }
    case clang::Stmt::DeclStmtClass:
        return declaration(llvm::cast<clang::DeclStmt>(stmt));
    case clang::Stmt::IfStmtClass:
        return if_statement(llvm::cast<clang::IfStmt>(stmt));
    case clang::Stmt::WhileStmtClass:
        return while_loop(llvm::cast<clang::WhileStmt>(stmt));
    case clang::Stmt::DoStmtClass:
        return do_loop(llvm::cast<clang::DoStmt>(stmt));
    case clang::Stmt::ForStmtClass:
        return for_loop(llvm::cast<clang::ForStmt>(stmt));
    case clang::Stmt::CXXForRangeStmtClass:
        return range_for(llvm::cast<clang::CXXForRangeStmt>(stmt));
    case clang::Stmt::SwitchStmtClass:
        return switch_statement(llvm::cast<clang::SwitchStmt>(stmt));
    case clang::Stmt::CaseStmtClass:
    case clang::Stmt::DefaultStmtClass:
        return case_label(llvm::cast<clang::SwitchCase>(stmt));
    case clang::Stmt::BreakStmtClass:
    case clang::Stmt::ContinueStmtClass: {
        const bool is_break = llvm::isa<clang::BreakStmt>(stmt);
        const auto& jumps = is_break ? breaks_ : continues_;
        unwind(jumps.back().depth, stmt->getBeginLoc());
        go(jumps.back().to);
        start(block());
        return;
    }
    case clang::Stmt::ReturnStmtClass:
        return return_statement(llvm::cast<clang::ReturnStmt>(stmt));
    case clang::Stmt::AttributedStmtClass:
        return statement(llvm::cast<clang::AttributedStmt>(stmt)->getSubStmt());
    case clang::Stmt::GCCAsmStmtClass:
        return assembly(llvm::cast<clang::GCCAsmStmt>(stmt));
    case clang::Stmt::LabelStmtClass:
        return label(llvm::cast<clang::LabelStmt>(stmt));
    case clang::Stmt::GotoStmtClass:
        return jump(llvm::cast<clang::GotoStmt>(stmt));
    default:
        if (const auto* expr = llvm::dyn_cast<clang::Expr>(stmt)) {
            full_expression(expr->getEndLoc(), [&] { discard(expr); });
            return;
        }
        unknown(stmt);
    }
}

void Lowering::declaration(const clang::DeclStmt* stmt) {
    for (const auto* decl : stmt->decls()) {
        if (const auto* named = llvm::dyn_cast<clang::VarDecl>(decl)) {
            if (const auto* type = named->getType()->getAsCXXRecordDecl(); type && is_keel(type, "unsafe")) {
                scopes_.back().is_unsafe = true;
                continue;
            }
            variable(named);
        }
        // Types, aliases, assertions and using declarations do nothing at run time.
    }
}

void Lowering::variable(const clang::VarDecl* decl) {
    if (decl->isStaticLocal() || decl->hasExternalStorage()) {
        variables_[decl] = global(decl, decl->getLocation());
        return;
    }
    const auto* init = decl->getInit();
    // A reference that is bound to a temporary is another name for it, but one that is said to be 'static.
    const auto names = decl->getType()->isReferenceType() ? shapes_.names(decl->getType()) : LifetimeNames{};
    if (decl->getType()->isReferenceType() && init && (names.empty() || names[0].kind != LifetimeName::forever)) {
        const auto* bare = init;
        if (const auto* cleanups = llvm::dyn_cast<clang::ExprWithCleanups>(bare)) bare = cleanups->getSubExpr();
        bare = bare->IgnoreParens();
        while (const auto* cast = llvm::dyn_cast<clang::ImplicitCastExpr>(bare)) {
            if (cast->getCastKind() != clang::CK_NoOp) break;
            bare = cast->getSubExpr()->IgnoreParens();
        }
        if (const auto* temporary = llvm::dyn_cast<clang::MaterializeTemporaryExpr>(bare);
            temporary && temporary->getExtendingDecl() == decl) {
            const Place alias = full_expression(init->getEndLoc(), [&] { return materialize(temporary); });
            if (alias.is_local()) {
                auto& object = body_->locals[alias.local];
                object.declaration = decl;
            }
            variables_[decl] = alias;
            if (const auto* parts = llvm::dyn_cast<clang::DecompositionDecl>(decl)) bindings(*parts, alias);
            return;
        }
    }
    auto type = decl->getType();
    if (type->isReferenceType() && init && only_read_.contains(init))
        type = ast_.getLValueReferenceType(ast_.getConstType(type->getPointeeType()));
    const auto id = local(ir::Local::variable, type, decl->getLocation());
    body_->locals[id].declaration = decl;
    schedule(id, scopes_.size() - 1);
    variables_[decl] = Place{id};
    if (init) full_expression(init->getEndLoc(), [&] { into(init, Place{id}); });
    if (const auto* parts = llvm::dyn_cast<clang::DecompositionDecl>(decl)) bindings(*parts, Place{id});
}

/// The names of a binding by `get`: of std::pair the members are known, any other is called.
void Lowering::bindings(const clang::DecompositionDecl& decl, const Place& whole) {
    unsigned at = 0;
    for (const auto* binding : decl.bindings()) {
        const auto* holder = binding->getHoldingVar();
        if (!holder) return;
        const auto object = through_reference(whole);
        const auto* record = body_->type_of(object)->getAsCXXRecordDecl();
        const bool is_pair = record && record->isInStdNamespace() && record->getName() == "pair";
        if (is_pair) {
            const char* wanted = at == 0 ? "first" : "second";
            for (const auto* field : record->fields())
                if (field->getName() == wanted) variables_[holder] = field_of(object, field);
        } else {
            variable(holder);
        }
        ++at;
    }
}

void Lowering::condition(const clang::Expr* expr, BlockId yes, BlockId no) {
    // The temporaries of the condition end on both ways out.
    const auto outer = full_expression_;
    const auto outer_declaration = declaration_scope_;
    declaration_scope_ = scopes_.size() - 1;
    enter();
    full_expression_ = scopes_.size() - 1;
    const auto truly = block(), falsely = block();
    condition_in_expression(expr, truly, falsely);
    start(truly);
    unwind(scopes_.size() - 1, expr->getEndLoc());
    go(yes);
    start(falsely);
    unwind(scopes_.size() - 1, expr->getEndLoc());
    go(no);
    scopes_.pop_back();
    full_expression_ = outer;
    declaration_scope_ = outer_declaration;
}

/// `a && b` goes to `no` from a alone, so that what is known of `b` holds only where it ran.
void Lowering::condition_in_expression(const clang::Expr* expr, BlockId yes, BlockId no) {
    const auto* bare = expr->IgnoreParens();
    if (const auto* cleanups = llvm::dyn_cast<clang::ExprWithCleanups>(bare)) bare = cleanups->getSubExpr()->IgnoreParens();
    if (const auto* both = llvm::dyn_cast<clang::BinaryOperator>(bare); both && both->isLogicalOp()) {
        const auto second = block();
        if (both->getOpcode() == clang::BO_LAnd) condition_in_expression(both->getLHS(), second, no);
        else condition_in_expression(both->getLHS(), yes, second);
        start(second);
        condition_in_expression(both->getRHS(), yes, no);
        return;
    }
    if (const auto* negated = llvm::dyn_cast<clang::UnaryOperator>(bare); negated && negated->getOpcode() == clang::UO_LNot)
        return condition_in_expression(negated->getSubExpr(), no, yes);
    evaluate(bare);
    bool known = false;
    if (!bare->isValueDependent() && bare->EvaluateAsBooleanCondition(known, ast_) &&
        (llvm::isa<clang::CXXBoolLiteralExpr>(bare->IgnoreParenImpCasts()) ||
         llvm::isa<clang::IntegerLiteral>(bare->IgnoreParenImpCasts()))) {
        // `while (true)`: the other way is never taken.
        go(known ? yes : no);
        start(block());
        return;
    }
    branch({yes, no});
    start(block());
}

void Lowering::if_statement(const clang::IfStmt* stmt) {
    enter();
    if (stmt->getInit()) statement(stmt->getInit());
    if (stmt->isConsteval()) {
        statement(stmt->isNonNegatedConsteval() ? stmt->getElse() : stmt->getThen());
        exit(stmt->getEndLoc());
        return;
    }
    if (stmt->isConstexpr()) {
        if (const auto taken = stmt->getNondiscardedCase(ast_)) {
            if (*taken) statement(*taken);
            exit(stmt->getEndLoc());
            return;
        }
    }
    if (const auto* decl = stmt->getConditionVariableDeclStmt()) declaration(decl);
    const auto yes = block(), no = block(), after = block();
    condition(stmt->getCond(), yes, no);
    start(yes);
    enter();
    statement(stmt->getThen());
    exit(stmt->getThen()->getEndLoc());
    go(after);
    start(no);
    if (stmt->getElse()) {
        enter();
        statement(stmt->getElse());
        exit(stmt->getElse()->getEndLoc());
    }
    go(after);
    start(after);
    exit(stmt->getEndLoc());
}

void Lowering::while_loop(const clang::WhileStmt* stmt) {
    const auto head = block(), body = block(), out = block(), after = block();
    go(head);
    start(head);
    enter();
    if (const auto* decl = stmt->getConditionVariableDeclStmt()) declaration(decl);
    breaks_.push_back({scopes_.size() - 1, after});
    continues_.push_back({scopes_.size() - 1, head});
    condition(stmt->getCond(), body, out);
    start(body);
    enter();
    statement(stmt->getBody());
    exit(stmt->getEndLoc());
    unwind(scopes_.size() - 1, stmt->getEndLoc());
    go(head);
    start(out);
    exit(stmt->getEndLoc());
    go(after);
    breaks_.pop_back();
    continues_.pop_back();
    start(after);
}

void Lowering::do_loop(const clang::DoStmt* stmt) {
    const auto body = block(), test = block(), after = block();
    go(body);
    start(body);
    breaks_.push_back({scopes_.size(), after});
    continues_.push_back({scopes_.size(), test});
    enter();
    statement(stmt->getBody());
    exit(stmt->getEndLoc());
    go(test);
    start(test);
    condition(stmt->getCond(), body, after);
    breaks_.pop_back();
    continues_.pop_back();
    start(after);
}

void Lowering::for_loop(const clang::ForStmt* stmt) {
    enter();
    if (stmt->getInit()) statement(stmt->getInit());
    const auto head = block(), body = block(), step = block(), out = block(), after = block();
    go(head);
    start(head);
    enter();
    if (const auto* decl = stmt->getConditionVariableDeclStmt()) declaration(decl);
    breaks_.push_back({scopes_.size() - 1, after});
    continues_.push_back({scopes_.size(), step});
    if (stmt->getCond()) condition(stmt->getCond(), body, out);
    else go(body);
    start(body);
    enter();
    statement(stmt->getBody());
    exit(stmt->getBody()->getEndLoc());
    go(step);
    start(step);
    if (stmt->getInc()) full_expression(stmt->getInc()->getEndLoc(), [&] { discard(stmt->getInc()); });
    unwind(scopes_.size() - 1, stmt->getEndLoc());
    go(head);
    start(out);
    exit(stmt->getEndLoc());
    go(after);
    breaks_.pop_back();
    continues_.pop_back();
    start(after);
    exit(stmt->getEndLoc());
}

/// The temporaries that a reference is bound to directly: `make()`, `make().member`.
void Lowering::bound_directly(const clang::Expr* expr, std::set<const clang::Expr*>& found) {
    if (const auto* full = llvm::dyn_cast<clang::FullExpr>(expr)) return bound_directly(full->getSubExpr(), found);
    if (const auto* parens = llvm::dyn_cast<clang::ParenExpr>(expr)) return bound_directly(parens->getSubExpr(), found);
    if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(expr)) {
        if (!member->isArrow()) bound_directly(member->getBase(), found);
    } else if (const auto* cast = llvm::dyn_cast<clang::ImplicitCastExpr>(expr)) {
        bound_directly(cast->getSubExpr(), found);
    } else if (const auto* element = llvm::dyn_cast<clang::ArraySubscriptExpr>(expr)) {
        bound_directly(element->getBase(), found);
    } else if (const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(expr); binary && binary->isCommaOp()) {
        bound_directly(binary->getRHS(), found);
    } else if (const auto* either = llvm::dyn_cast<clang::ConditionalOperator>(expr)) {
        bound_directly(either->getTrueExpr(), found);
        bound_directly(either->getFalseExpr(), found);
    } else if (const auto* temporary = llvm::dyn_cast<clang::MaterializeTemporaryExpr>(expr)) {
        found.insert(expr);
        // `{1, 2, 3}`: the array lives as long as the list.
        if (const auto* list = llvm::dyn_cast<clang::CXXStdInitializerListExpr>(temporary->getSubExpr()->IgnoreParens()))
            bound_directly(list->getSubExpr(), found);
    }
}

/// What the range is made from. The compilers differ in how long its other temporaries live: until the loop
/// ends, or only until it begins. Both are ways that the program may go.
void Lowering::range_declaration(const clang::CXXForRangeStmt* stmt) {
    RangeTemporaries made;
    bound_directly(stmt->getRangeInit(), made.bound_directly);
    auto* outer = std::exchange(range_temporaries_, &made);
    declaration(stmt->getRangeStmt());
    range_temporaries_ = outer;
    if (made.others.empty()) return;
    const auto where = stmt->getRangeInit()->getEndLoc();
    const auto early = block(), after = block();
    branch({early, after});
    start(early);
    for (const auto id : llvm::reverse(made.others)) {
        if (shapes_.has_destructor(body_->locals[id].type)) emit(ir::Drop{Place{id}}, where);
        emit(ir::StorageDead{id}, where);
    }
    go(after);
    start(after);
}

/// The range is borrowed for the whole loop, and its temporaries but the one that a reference is bound to
/// end before the first round.
void Lowering::range_for(const clang::CXXForRangeStmt* stmt) {
    enter();
    if (stmt->getInit()) statement(stmt->getInit());
    range_declaration(stmt);
    const auto* range = llvm::cast<clang::VarDecl>(stmt->getRangeStmt()->getSingleDecl());
    if (range->getType().getNonReferenceType()->isArrayType())
        if (const auto* begin = llvm::dyn_cast_or_null<clang::VarDecl>(stmt->getBeginStmt()->getSingleDecl()))
            array_ranges_.insert_or_assign(begin, through_reference(variables_.at(range)));
    if (stmt->getBeginStmt()) declaration(stmt->getBeginStmt());
    if (stmt->getEndStmt()) declaration(stmt->getEndStmt());
    const auto head = block(), body = block(), step = block(), after = block();
    go(head);
    start(head);
    breaks_.push_back({scopes_.size(), after});
    continues_.push_back({scopes_.size(), step});
    condition(stmt->getCond(), body, after);
    start(body);
    enter();
    declaration(stmt->getLoopVarStmt());
    statement(stmt->getBody());
    exit(stmt->getEndLoc());
    go(step);
    start(step);
    full_expression(stmt->getEndLoc(), [&] { discard(stmt->getInc()); });
    go(head);
    breaks_.pop_back();
    continues_.pop_back();
    start(after);
    exit(stmt->getEndLoc());
}

void Lowering::switch_statement(const clang::SwitchStmt* stmt) {
    enter();
    if (stmt->getInit()) statement(stmt->getInit());
    if (const auto* decl = stmt->getConditionVariableDeclStmt()) declaration(decl);
    full_expression(stmt->getCond()->getEndLoc(), [&] { evaluate(stmt->getCond()); });
    const auto head = current_;
    const auto after = block();
    start(block());  // Nothing before the first label is reached.
    std::vector<BlockId> targets;
    cases_.push_back(&targets);
    breaks_.push_back({scopes_.size(), after});
    enter();
    statement(stmt->getBody());
    exit(stmt->getEndLoc());
    go(after);
    bool has_default = false;
    for (const auto* label = stmt->getSwitchCaseList(); label; label = label->getNextSwitchCase())
        if (llvm::isa<clang::DefaultStmt>(label)) has_default = true;
    // A switch over a closed enum that names all of it takes one of the ways.
    if (!has_default && !stmt->isAllEnumCasesCovered()) targets.push_back(after);
    cases_.pop_back();
    breaks_.pop_back();
    start(head);
    if (targets.empty()) go(after);
    else branch(targets);
    start(after);
    exit(stmt->getEndLoc());
}

void Lowering::case_label(const clang::SwitchCase* stmt) {
    const auto here = block();
    go(here);
    start(here);
    if (!cases_.empty()) cases_.back()->push_back(here);
    statement(stmt->getSubStmt());
}

void Lowering::return_statement(const clang::ReturnStmt* stmt) {
    if (const auto* value = stmt->getRetValue()) {
        full_expression(stmt->getEndLoc(), [&] {
            const auto type = body_->locals[body_->result].type;
            if (value->getType()->isVoidType()) discard(value);
            else if (is_arrow(body_->function) && value->getType()->isPointerType()) {
                // The pointer that an operator-> returns is a borrow of what it points to.
                const auto object = pointee(value);
                const bool is_shared = type->getPointeeType().isConstQualified();
                emit(ir::Assign{Place{body_->result},
                                ir::Borrow{is_shared ? ir::BorrowKind::shared : ir::BorrowKind::exclusive, object}},
                     value->getBeginLoc());
            } else {
                into(value, Place{body_->result});
            }
        });
    }
    leave(stmt->getBeginLoc());
}

void Lowering::assembly(const clang::GCCAsmStmt* stmt) {
    full_expression(stmt->getEndLoc(), [&] {
        for (const auto* input : stmt->inputs())
            if (input->isGLValue()) emit(ir::Read{place(input)}, input->getBeginLoc());
            else evaluate(input);
        for (const auto* output : stmt->outputs())
            emit(ir::Assign{place(output), ir::Compute{}, true}, output->getBeginLoc());
    });
}

}  // namespace keel::checker
