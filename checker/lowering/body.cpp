// SPDX-License-Identifier: GPL-2.0-only

/// Bodies as a whole: blocks, scopes and what ends with them, constructors and destructors.

#include "contracts/captures.hpp"
#include "lowering/lowering.hpp"
#include "lowering/only_read.hpp"

namespace keel::checker {

void Lowering::clear() {
    if (body_)
        for (auto& block : body_->blocks)
            if (auto& statements = block.statements; statements.capacity() != 0) {
                statements.clear();
                spare_.push_back(std::move(statements));
            }
    body_ = std::make_unique<ir::Body>();
    body_->locals.reserve(8);
    body_->blocks.reserve(8);
    scopes_.clear();
    breaks_.clear();
    continues_.clear();
    cases_.clear();
    variables_.clear();
    opaque_.clear();
    globals_.clear();
    captures_.clear();
    captured_self_ = nullptr;
    default_init_self_.clear();
    array_ranges_.clear();
    order_.clear();
    refused_ = false;
}

const ir::Body* Lowering::lower(const clang::FunctionDecl* function) {
    clear();
    body_->function = function;
    body_->signature = &contracts_.of(function);
    only_read_ = only_read(function->getBody());

    start(block());
    const auto end = function->getBody() ? function->getBody()->getEndLoc() : function->getEndLoc();
    body_->result = local(ir::Local::result, body_->signature->is_constructor ? ast_.VoidTy : body_->signature->result,
                          function->getLocation());
    enter();
    parameters();
    enter();
    declaration_scope_ = full_expression_ = scopes_.size() - 1;
    if (const auto* decl = llvm::dyn_cast<clang::CXXConstructorDecl>(function)) constructor(decl);
    if (const auto* body = function->getBody()) {
        statement(body);
    }
    leave(end);
    scopes_.clear();
    return refused_ ? nullptr : body_.get();
}

void Lowering::emit(decltype(ir::Statement::what) what, clang::SourceLocation where) {
    auto& statements = body_->blocks[current_].statements;
    if (statements.capacity() == 0 && !spare_.empty()) {
        statements = std::move(spare_.back());
        spare_.pop_back();
    }
    statements.emplace_back(std::move(what), where, !scopes_.empty() && scopes_.back().is_unsafe);
}

BlockId Lowering::block() { return body_->blocks.add({}); }

void Lowering::finish(ir::Terminator::Kind kind, clang::SourceLocation where) {
    auto& end = body_->blocks[current_].end;
    if (end.kind == ir::Terminator::none) {
        end.kind = kind;
        end.where = where;
    }
    start(block());  // What follows is reached only through a label.
}

void Lowering::go(BlockId to) {
    auto& end = body_->blocks[current_].end;
    if (end.kind != ir::Terminator::none) return;
    end.kind = ir::Terminator::go;
    end.targets.push_back(to);
}

void Lowering::branch(llvm::ArrayRef<BlockId> to) {
    auto& end = body_->blocks[current_].end;
    if (end.kind != ir::Terminator::none) return;
    end.kind = ir::Terminator::branch;
    end.targets.append(to.begin(), to.end());
}

LocalId Lowering::local(ir::Local::Kind kind, clang::QualType type, clang::SourceLocation where) {
    ir::Local added;
    added.kind = kind;
    added.type = type;
    added.where = where;
    return body_->locals.add(added);
}

void Lowering::schedule(LocalId id, std::size_t scope) {
    emit(ir::StorageLive{id}, body_->locals[id].where);
    scopes_[scope].locals.push_back(id);
}

LocalId Lowering::temporary(clang::QualType type, clang::SourceLocation where) {
    const auto id = local(ir::Local::temporary, type, where);
    schedule(id, full_expression_);
    return id;
}

/// Runs the destructors of the scopes from the innermost down to `depth`, without leaving them.
void Lowering::unwind(std::size_t depth, clang::SourceLocation where) {
    for (std::size_t at = scopes_.size(); at-- > depth;) unwind_to(scopes_[at], 0, where);
}

/// The same of one scope, down to its first `count` locals.
void Lowering::unwind_to(const Scope& scope, std::size_t count, clang::SourceLocation where) {
    for (std::size_t number = scope.locals.size(); number-- > count;) {
        const auto id = scope.locals[number];
        if (shapes_.has_destructor(body_->locals[id].type)) emit(ir::Drop{Place{id}}, where);
        emit(ir::StorageDead{id}, where);
    }
}

void Lowering::exit(clang::SourceLocation where) {
    unwind(scopes_.size() - 1, where);
    scopes_.pop_back();
}

namespace {

bool can_be_moved(const clang::CXXRecordDecl* record) {
    for (const auto* method : record->methods())
        if (method->isMoveAssignmentOperator() && !method->isDeleted()) return true;
    return std::ranges::any_of(record->ctors(), [](const auto* one) { return one->isMoveConstructor() && !one->isDeleted(); });
}

/// Whether the class tells if it is empty, as an Option and a Claim do: then a destructor may ask.
bool tells_if_empty(const clang::CXXRecordDecl* record) {
    return std::ranges::any_of(record->getDefinition()->methods(), [](const clang::CXXMethodDecl* method) {
        const auto* conversion = llvm::dyn_cast<clang::CXXConversionDecl>(method);
        return conversion && conversion->isConst() && conversion->getConversionType()->isBooleanType();
    });
}

}  // namespace

void Lowering::parameters() {
    const auto* function = body_->function;
    const auto& signature = *body_->signature;
    const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function);
    const bool is_structor = llvm::isa<clang::CXXConstructorDecl, clang::CXXDestructorDecl>(function);
    if (method && method->isInstance() && !method->isExplicitObjectMemberFunction()) {
        auto type = signature.has_self ? signature.parameters[0]
                                       : ast_.getLValueReferenceType(class_type(ast_, method->getParent()));
        body_->self = local(ir::Local::self, type, function->getLocation());
        body_->locals[body_->self].owned_reference = is_structor || type->isRValueReferenceType();
    }
    if (const auto* record = method ? method->getParent() : nullptr; record && record->isLambda() && !method->isStatic()) {
        record->getCaptureFields(captures_, captured_self_);
        // Of a class that derives from the lambda: its captures would have to be looked for.
        if (method->isExplicitObjectMemberFunction() && (!captures_.empty() || captured_self_) &&
            method->getParamDecl(0)->getType().getNonReferenceType()->getAsCXXRecordDecl() != record)
            refuse(Code::construct_unknown, function->getLocation(),
                   "this lambda is called for an object of a class that derives from it, which the checker does not follow");
    }
    body_->is_constructor = llvm::isa<clang::CXXConstructorDecl>(function);
    if (llvm::isa<clang::CXXDestructorDecl>(function) && can_be_moved(method->getParent()))
        members_of_a_moved_object(method->getParent(), deref(Place{body_->self}, body_->locals[body_->self].type));
    for (const auto* parameter : function->parameters()) {
        const auto id = local(ir::Local::parameter, parameter->getType(), parameter->getLocation());
        body_->locals[id].declaration = parameter;
        body_->locals[id].owned_reference = parameter->getType()->isRValueReferenceType();
        body_->parameters.push_back(id);
        variables_[parameter] = Place{id};
        scopes_.back().locals.push_back(id);
    }
}

/// A moved-from object is destroyed too: what its members held may be gone.
void Lowering::members_of_a_moved_object(const clang::CXXRecordDecl* record, const Place& object) {
    for (const auto& base : record->bases())
        if (const auto* of = base.getType()->getAsCXXRecordDecl(); of && of->hasDefinition() && !tells_if_empty(of))
            members_of_a_moved_object(of->getDefinition(),
                                      object.then({ir::Projection::base, {}, of->getDefinition(), 0, class_type(ast_, of)}));
    for (const auto* field : record->fields()) {
        const auto* of = field->getType()->getAsCXXRecordDecl();
        if (of && of->hasDefinition() && !shapes_.copies(field->getType()) && !tells_if_empty(of))
            body_->maybe_moved.push_back(object.then({ir::Projection::field, {}, field, 0, field->getType()}));
    }
}

void Lowering::constructor(const clang::CXXConstructorDecl* decl) {
    const Place object = deref(Place{body_->self}, body_->locals[body_->self].type);
    initialise_members(decl, object, decl->getLocation());
}

/// Members and bases end after the body of their destructor, the last first.
void Lowering::destructor_members(const clang::CXXDestructorDecl* decl) {
    const auto* record = decl->getParent();
    const Place object = deref(Place{body_->self}, body_->locals[body_->self].type);
    const auto where = decl->getBody() ? decl->getBody()->getEndLoc() : decl->getEndLoc();
    llvm::SmallVector<const clang::FieldDecl*, 8> fields(record->fields());
    for (const auto* field : llvm::reverse(fields))
        if (shapes_.has_destructor(field->getType()))
            emit(ir::Drop{object.then({ir::Projection::field, {}, field, 0, field->getType()})}, where);
    llvm::SmallVector<const clang::CXXBaseSpecifier*, 4> bases;
    for (const auto& base : record->bases()) bases.push_back(&base);
    for (const auto* base : llvm::reverse(bases))
        if (const auto* of = base->getType()->getAsCXXRecordDecl(); of && shapes_.has_destructor(base->getType()))
            emit(ir::Drop{object.then({ir::Projection::base, {}, of, 0, class_type(ast_, of)})}, where);
}

void Lowering::leave(clang::SourceLocation where) {
    // By-value parameters end last: they are in the outermost scope.
    unwind(1, where);
    if (const auto* decl = llvm::dyn_cast<clang::CXXDestructorDecl>(body_->function)) destructor_members(decl);
    unwind_to(scopes_[0], 0, where);
    finish(ir::Terminator::leave, where);
}

void Lowering::refuse(Code code, clang::SourceLocation where, std::string text, Site site) {
    refused_ = true;
    report_.error(code, where.isValid() ? where : body_->function->getLocation(), std::move(text), site);
}

void Lowering::unknown(const clang::Stmt* stmt, Site site) {
    refuse(Code::construct_unknown, stmt->getBeginLoc(),
           std::string{"the checker cannot see through this construct ("} + stmt->getStmtClassName() +
               "); write it in another way, or behind a function of the library",
           site);
}

}  // namespace keel::checker
