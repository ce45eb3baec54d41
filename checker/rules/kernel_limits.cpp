// SPDX-License-Identifier: GPL-2.0-only

/// What a kernel has no room for: recursion inside a unit (K1402), objects of more than 512 bytes on the stack or frames
/// of more than 2 KiB (K1403), floating point, whose registers belong to user space (K1404). Only in kernel builds.

#include <llvm/ADT/SCCIterator.h>

#include "rules/rules.hpp"
#include "rules/walk.hpp"
#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

constexpr std::int64_t object_limit = 512;
constexpr std::int64_t frame_limit = 2048;

class LimitsWalk : public Walk {
public:
    LimitsWalk(const Unit& unit, Report& report) : ast_{unit.ast}, report_{report} {}

    struct Call {
        const clang::FunctionDecl* callee;
        clang::SourceLocation where;
    };
    std::vector<Call> calls;

    void check_frame(const clang::FunctionDecl& body) const {
        if (frame_ > frame_limit)
            report_.error(Code::stack_object_too_large, body.getLocation(),
                          "the locals of '" + body.getNameAsString() + "' take " + std::to_string(frame_) +
                              " bytes of the kernel's stack, which is 2048 at most for one function: put what is large into a "
                              "keel::Box");
    }

private:
    bool enter(const clang::Stmt& node) override {
        if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(&node)) note_call(reference->getDecl(), node);
        if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(&node)) note_call(member->getMemberDecl(), node);
        if (const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(&node))
            note_call(construction->getConstructor(), node);
        if (const auto* declaration = llvm::dyn_cast<clang::DeclStmt>(&node))
            for (const auto* decl : declaration->decls())
                if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(decl); variable && variable->hasLocalStorage())
                    look_at(*variable);
        const auto* expression = llvm::dyn_cast<clang::Expr>(&node);
        if (expression && expression->getType()->isRealFloatingType()) {
            report_.error(Code::floating_point, where(node),
                          "there is no floating point in the kernel: its registers hold what user space had there; compute with "
                          "integers, in a smaller unit");
            return false;
        }
        return true;
    }

    void note_call(const clang::ValueDecl* callee, const clang::Stmt& node) {
        const auto* function = llvm::dyn_cast<clang::FunctionDecl>(callee);
        if (!function) return;
        // An overridden function may be any; that of the class itself is one of them.
        if (const auto* definition = function->getDefinition()) calls.push_back({definition, where(node)});
    }

    void look_at(const clang::VarDecl& variable) {
        const auto type = variable.getType();
        if (type->isReferenceType() || type->isDependentType() || type->isIncompleteType() || type->isVariableArrayType()) return;
        const auto size = ast_.getTypeSizeInChars(type).getQuantity();
        frame_ += size;
        if (size > object_limit)
            report_.error(Code::stack_object_too_large, variable.getLocation(),
                          "'" + variable.getNameAsString() + "' takes " + std::to_string(size) +
                              " bytes of the kernel's stack, which is 512 at most for one object: put it into a keel::Box");
    }

    const clang::ASTContext& ast_;
    Report& report_;
    std::int64_t frame_ = 0;
};

/// Tarjan's components of the calls inside of the unit.
class Recursion {
public:
    using Graph = std::map<const clang::FunctionDecl*, std::vector<LimitsWalk::Call>>;

    Recursion(const Graph& graph, Report& report) : graph_{graph}, report_{report} {}

    void visit(const clang::FunctionDecl* function) {
        if (numbers_.contains(function)) return;
        connect(function);
    }

private:
    unsigned connect(const clang::FunctionDecl* function) {
        const unsigned own = ++last_;
        numbers_[function] = own;
        unsigned low = own;
        stack_.push_back(function);
        if (const auto found = graph_.find(function); found != graph_.end())
            for (const auto& call : found->second) {
                if (const auto known = numbers_.find(call.callee); known == numbers_.end())
                    low = std::min(low, connect(call.callee));
                else if (std::ranges::contains(stack_, call.callee))
                    low = std::min(low, known->second);
            }
        if (low != own) return low;
        std::set<const clang::FunctionDecl*> members;
        for (;;) {
            const auto* member = stack_.back();
            stack_.pop_back();
            members.insert(member);
            if (member == function) break;
        }
        report(function, members);
        return own;
    }

    void report(const clang::FunctionDecl* entry, const std::set<const clang::FunctionDecl*>& members) {
        const auto found = graph_.find(entry);
        if (found == graph_.end()) return;
        const auto again = std::ranges::find_if(found->second, [&](const auto& call) { return members.contains(call.callee); });
        if (again == found->second.end()) return;
        auto& finding = report_.error(Code::recursion, entry->getLocation(),
                                      "'" + entry->getNameAsString() + "' calls itself" +
                                          (members.size() > 1 ? " through other functions" : "") +
                                          ": the kernel's stack is small and nobody knows how deep this goes; write a loop");
        for (const auto* function : members)
            for (const auto& call : graph_.at(function))
                if (members.contains(call.callee)) {
                    finding.note(call.where, "'" + function->getNameAsString() + "' calls '" +
                                                 call.callee->getNameAsString() + "' here");
                    break;
                }
    }

    const Graph& graph_;
    Report& report_;
    std::map<const clang::FunctionDecl*, unsigned> numbers_;
    std::vector<const clang::FunctionDecl*> stack_;
    unsigned last_ = 0;
};

}  // namespace

void kernel_limits(const Unit& unit, Report& report) {
    Recursion::Graph graph;
    for (const auto* body : unit.bodies) {
        // What is only evaluated by the compiler has no stack and may compute as it likes.
        if (body->isConsteval()) continue;
        LimitsWalk walk{unit, report};
        walk.go_through(*body);
        walk.check_frame(*body);
        graph[body] = std::move(walk.calls);
    }
    Recursion recursion{graph, report};
    for (const auto* body : unit.bodies) recursion.visit(body);
}

}  // namespace keel::checker::rules
