// SPDX-License-Identifier: GPL-2.0-only
#include "contexts/contexts.hpp"

#include "contracts/shape.hpp"

namespace keel::checker::contexts {
namespace {

const clang::FunctionDecl* key(const clang::FunctionDecl* function) { return function->getCanonicalDecl(); }

bool is_system(const clang::FunctionDecl* function) {
    const auto& sources = function->getASTContext().getSourceManager();
    return function->getLocation().isInvalid() || sources.isInSystemHeader(function->getLocation());
}

/// Declared so, or called with the proof that nothing may sleep: what it does wrong is said in its own body.
bool never_sleeps(const clang::FunctionDecl* function, const Facts& facts, Guards& guards) {
    if (facts.atomic) return true;
    return llvm::any_of(function->parameters(), [&](const clang::ParmVarDecl* parameter) {
        return llvm::any_of(guards.held_by(parameter->getType()), [](const auto& kind) { return is_atomic(kind); });
    });
}

/// Whether some class that derives may be the one that is called.
bool is_dispatched(const Use& use) {
    const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(use.callee);
    if (!method || !method->isVirtual() || method->hasAttr<clang::FinalAttr>() || method->getParent()->hasAttr<clang::FinalAttr>())
        return false;
    const auto* call = llvm::dyn_cast_or_null<clang::CXXMemberCallExpr>(use.expression);
    if (!call) return false;
    const auto* member = llvm::dyn_cast<clang::MemberExpr>(call->getCallee()->IgnoreParens());
    return !member || !member->hasQualifier();
}

/// GFP_ATOMIC and its like: a constant without the bit that lets the allocator sleep.
bool forbids_sleep(const Use& use, const std::string& parameter) {
    const auto* call = llvm::dyn_cast_or_null<clang::CallExpr>(use.expression);
    if (!call) return false;
    auto& ast = use.callee->getASTContext();
    const clang::VarDecl* bit = nullptr;
    for (const auto* found : use.callee->getDeclContext()->getRedeclContext()->lookup(&ast.Idents.get("__GFP_DIRECT_RECLAIM")))
        bit = llvm::dyn_cast<clang::VarDecl>(found);
    const auto* mask = bit ? bit->evaluateValue() : nullptr;
    if (!mask || !mask->isInt()) return false;
    for (unsigned at = 0; at < std::min(call->getNumArgs(), use.callee->getNumParams()); ++at) {
        if (use.callee->getParamDecl(at)->getName() != parameter) continue;
        clang::Expr::EvalResult value;
        if (call->getArg(at)->isValueDependent() || !call->getArg(at)->EvaluateAsInt(value, ast)) return false;
        return (value.Val.getInt().getExtValue() & mask->getInt().getExtValue()) == 0;
    }
    return false;
}

/// The member or variable that an expression names.
const clang::ValueDecl* named(const clang::Expr* expr) {
    for (;;) {
        expr = expr->IgnoreParenImpCasts()->IgnoreImplicit()->IgnoreParenImpCasts();
        if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(expr)) {
            return llvm::cast<clang::ValueDecl>(member->getMemberDecl()->getCanonicalDecl());
        }
        if (const auto* name = llvm::dyn_cast<clang::DeclRefExpr>(expr))
            return llvm::cast<clang::ValueDecl>(name->getDecl()->getCanonicalDecl());
        if (const auto* subscript = llvm::dyn_cast<clang::ArraySubscriptExpr>(expr)) expr = subscript->getBase();
        else if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(expr)) expr = unary->getSubExpr();
        else if (const auto* cast = llvm::dyn_cast<clang::CastExpr>(expr)) expr = cast->getSubExpr();
        else if (const auto* call = llvm::dyn_cast<clang::CXXOperatorCallExpr>(expr); call && call->getNumArgs() != 0) expr = call->getArg(0);
        else if (const auto* member = llvm::dyn_cast<clang::CXXMemberCallExpr>(expr)) {
            if (member->getMethodDecl()) return member->getMethodDecl()->getCanonicalDecl();
            return nullptr;
        } else return nullptr;
    }
}

/// The lock that an argument of a call is, as the caller names it.
const clang::Expr* argument(const Use& use, const clang::ParmVarDecl* parameter) {
    const auto at = parameter->getFunctionScopeIndex();
    if (const auto* call = llvm::dyn_cast_or_null<clang::CallExpr>(use.expression)) {
        const bool has_object = llvm::isa<clang::CXXOperatorCallExpr>(call) && llvm::isa<clang::CXXMethodDecl>(use.callee) &&
                                llvm::cast<clang::CXXMethodDecl>(use.callee)->isImplicitObjectMemberFunction();
        const unsigned number = at + (has_object ? 1 : 0);
        return number < call->getNumArgs() ? call->getArg(number) : nullptr;
    }
    if (const auto* construction = llvm::dyn_cast_or_null<clang::CXXConstructExpr>(use.expression))
        return at < construction->getNumArgs() ? construction->getArg(at) : nullptr;
    return nullptr;
}

}  // namespace

std::string name_of(const clang::FunctionDecl* function) {
    if (const auto* destructor = llvm::dyn_cast<clang::CXXDestructorDecl>(function))
        return "the destructor of '" + destructor->getParent()->getNameAsString() + "'";
    if (const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function)) {
        if (method->getParent()->isLambda()) return "the lambda";
        if (llvm::isa<clang::CXXConstructorDecl>(method)) return "'" + method->getParent()->getNameAsString() + "'";
        return "'" + method->getParent()->getNameAsString() + "::" + method->getNameAsString() + "'";
    }
    return "'" + function->getNameAsString() + "'";
}

const clang::ValueDecl* lock_of(const clang::Expr* call) {
    if (const auto* member = llvm::dyn_cast_or_null<clang::CXXMemberCallExpr>(call)) return named(member->getImplicitObjectArgument());
    if (const auto* construction = llvm::dyn_cast_or_null<clang::CXXConstructExpr>(call))
        return construction->getNumArgs() != 0 ? named(construction->getArg(0)) : nullptr;
    if (const auto* other = llvm::dyn_cast_or_null<clang::CallExpr>(call); other && other->getNumArgs() != 0) return named(other->getArg(0));
    return nullptr;
}

bool Graph::takes_for_interrupts(const clang::FunctionDecl* function) {
    for (const clang::DeclContext* at = function; at; at = at->getParent())
        if (const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(at)) {
            if (has_annotation(record, "taken_by_interrupts")) return true;
            if (const auto* pattern = record->getTemplateInstantiationPattern(); pattern && has_annotation(pattern, "taken_by_interrupts"))
                return true;
        }
    return false;
}

const Graph::Known& Graph::known(const clang::FunctionDecl* function) const {
    const auto [entry, is_new] = known_.try_emplace(key(function));
    auto& known = entry->second;
    if (is_new) {
        known.facts = facts_of(function);
        known.never_sleeps = never_sleeps(function, known.facts, guards_);
        known.is_system = is_system(function);
        const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(function);
        const auto made = constructor ? class_type(ast_, constructor->getParent()) : function->getReturnType();
        if (!made->isReferenceType())
            known.makes_guard = llvm::any_of(guards_.held_by(made), [](const auto& kind) {
                return kind == "spinlock" || kind == "mutex" || kind == "rwsem";
            });
    }
    return known;
}

void Graph::add(Summary summary) {
    summary.is_atomic = facts_of(summary.function).atomic;
    bodies_[key(summary.function)] = summaries_.size();
    summaries_.push_back(std::move(summary));
}

/// Rules ask of what is called while something is held, or by who promised not to sleep, and of all that this calls.
void Graph::find_asked() {
    asked_.assign(summaries_.size(), false);
    std::vector<std::size_t> work;
    const auto ask = [&](const Use& use) {
        if (!use.callee) return;
        const auto body = bodies_.find(key(use.callee));
        if (body == bodies_.end() || asked_[body->second]) return;
        asked_[body->second] = true;
        work.push_back(body->second);
    };
    for (const auto& summary : summaries_) {
        for (const auto& section : summary.sections) ask(section.use);
        if (summary.is_atomic) std::ranges::for_each(summary.uses, ask);
    }
    while (!work.empty()) {
        const auto at = work.back();
        work.pop_back();
        std::ranges::for_each(summaries_[at].uses, ask);
    }
}

void Graph::close() {
    find_asked();
    sleeping_ = spread(&Graph::sleeps_itself);
    locking_ = spread(&Graph::takes_itself);
    spread_locks();
}

std::string Graph::sleeps_itself(const Use& use, const clang::FunctionDecl*) const {
    if (!use.callee) return "what a pointer calls is not known, and may sleep";
    if (use.callee->getBuiltinID() != 0) return {};
    const auto& [facts, never_sleeps, is_system, makes_guard] = known(use.callee);
    if (never_sleeps) return {};
    if (facts.sleeps) return "it may sleep";
    if (!facts.sleeps_unless.empty())
        return forbids_sleep(use, facts.sleeps_unless) ? std::string{} : "it may sleep with these '" + facts.sleeps_unless + "'";
    if (is_dispatched(use)) return "it is virtual, and what overrides it may sleep";
    if (has_body(use.callee) || is_system || use.callee->isDefaulted() || use.callee->isImplicit()) return {};
    return "it is defined in another unit, and may sleep: declare it [[clang::annotate(\"keel::atomic\")]] if it does not";
}

std::string Graph::takes_itself(const Use& use, const clang::FunctionDecl* in) const {
    if (!use.callee) return {};
    const auto& facts = known(use.callee).facts;
    if (facts.disables_interrupts || !llvm::is_contained(facts.takes, "spinlock")) return {};
    if (in && takes_for_interrupts(in)) return {};
    return "it leaves interrupts on";
}

/// From those who do it by themselves to all who call them, the nearest first, so that chains are short.
Graph::Effects Graph::spread(Leaf leaf) const {
    Effects effects;
    llvm::DenseMap<const clang::FunctionDecl*, std::vector<std::pair<const clang::FunctionDecl*, const Use*>>> callers;
    std::deque<const clang::FunctionDecl*> work;
    for (std::size_t at = 0; at < summaries_.size(); ++at) {
        if (!asked_[at]) continue;
        const auto* in = key(summaries_[at].function);
        for (const auto& use : summaries_[at].uses) {
            if (auto last = (this->*leaf)(use, summaries_[at].function); !last.empty()) {
                if (effects.try_emplace(in, Effect{std::move(last), use}).second) work.push_back(in);
            } else if (use.callee && has_body(use.callee) && !(leaf == &Graph::sleeps_itself && known(use.callee).never_sleeps)) {
                callers[key(use.callee)].emplace_back(in, &use);
            }
        }
    }
    while (!work.empty()) {
        const auto* function = work.front();
        work.pop_front();
        for (const auto& [caller, use] : callers[function])
            if (effects.try_emplace(caller, Effect{{}, *use}).second) work.push_back(caller);
    }
    return effects;
}

Graph::Reason Graph::reason(const Use& use, const Effects& effects, Leaf leaf) const {
    Reason result;
    result.chain.push_back(use);
    if (auto last = (this->*leaf)(use, nullptr); !last.empty()) {
        result.last = std::move(last);
        return result;
    }
    if (!use.callee) return {};
    if (leaf == &Graph::sleeps_itself && known(use.callee).never_sleeps) return {};
    const auto* at = key(use.callee);
    for (;;) {
        const auto found = effects.find(at);
        if (found == effects.end()) return {};
        result.chain.push_back(found->second.next);
        if (!found->second.last.empty()) {
            result.last = found->second.last;
            return result;
        }
        at = key(found->second.next.callee);
    }
}

Graph::Reason Graph::sleeps(const Use& use) const { return reason(use, sleeping_, &Graph::sleeps_itself); }
Graph::Reason Graph::takes_plain_spinlock(const Use& use) const { return reason(use, locking_, &Graph::takes_itself); }

std::map<Graph::Lock, clang::SourceLocation> Graph::locks(const Use& use) const {
    std::map<Lock, clang::SourceLocation> result;
    if (!use.callee) return result;
    const auto add = [&](const clang::ValueDecl* lock) {
        if (lock) result.try_emplace(Lock{lock}, use.where);
    };
    if (const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(use.callee);
        constructor && constructor->isCopyOrMoveConstructor())
        return result;
    // A call that makes a guard takes the lock that it is asked of.
    if (known(use.callee).makes_guard) {
        // One that only hands a guard on has been counted where the guard was made.
        add(lock_of(use.expression));
        return result;
    }
    const auto found = locks_.find(key(use.callee));
    if (found == locks_.end()) return result;
    for (const auto& [lock, where] : found->second) {
        const auto* parameter = llvm::dyn_cast<clang::ParmVarDecl>(lock.lock);
        if (!parameter) {
            result.try_emplace(lock, where);
        } else if (const auto* given = argument(use, parameter)) {
            add(named(given));
        }
    }
    return result;
}

void Graph::spread_locks() {
    llvm::DenseMap<const clang::FunctionDecl*, std::vector<std::pair<const clang::FunctionDecl*, const Use*>>> callers;
    std::deque<const clang::FunctionDecl*> work;
    const auto look_at = [&](const clang::FunctionDecl* in, const Use& use) {
        bool grew = false;
        for (const auto& [lock, where] : locks(use)) {
            // The local name of something else tells callers nothing.
            const auto* variable = llvm::dyn_cast<clang::VarDecl>(lock.lock);
            if (variable && variable->hasLocalStorage() && !llvm::isa<clang::ParmVarDecl>(variable)) continue;
            grew |= locks_[in].try_emplace(lock, use.where).second;
        }
        if (grew) work.push_back(in);
    };
    for (std::size_t at = 0; at < summaries_.size(); ++at) {
        if (!asked_[at]) continue;
        const auto* in = key(summaries_[at].function);
        for (const auto& use : summaries_[at].uses) {
            if (!use.callee) continue;
            if (known(use.callee).makes_guard) look_at(in, use);
            else if (has_body(use.callee)) callers[key(use.callee)].emplace_back(in, &use);
        }
    }
    while (!work.empty()) {
        const auto* function = work.front();
        work.pop_front();
        for (const auto& [caller, use] : callers[function]) look_at(caller, *use);
    }
}

}  // namespace keel::checker::contexts
