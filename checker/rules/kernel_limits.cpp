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
    LimitsWalk(const Unit& unit, Report& report) : unit_{unit}, ast_{unit.ast}, report_{report} {}

    struct Call {
        const clang::FunctionDecl* callee;
        clang::SourceLocation where;
    };
    using Graph = std::map<const clang::FunctionDecl*, std::vector<Call>>;

    void finish() override;

private:
    bool starts(const clang::FunctionDecl& body) override {
        // What is only evaluated by the compiler has no stack and may compute as it likes.
        if (body.isConsteval()) return false;
        calls_.clear();
        frame_ = temporaries_ = most_temporaries_ = 0;
        look_at_function(body);
        return true;
    }
    bool starts(const clang::VarDecl&) override { return false; }
    void ends(const clang::FunctionDecl& body) override {
        check_frame(body);
        graph_[&body] = std::move(calls_);
    }

    /// What the function takes by value, and what it destroys at its end.
    void look_at_function(const clang::FunctionDecl& body) {
        for (const auto* parameter : body.parameters()) look_at(*parameter);
        if (llvm::isa<clang::CXXDestructorDecl>(body))
            note_parts(*llvm::cast<clang::CXXDestructorDecl>(body).getParent(), body.getLocation());
    }

    void check_frame(const clang::FunctionDecl& body) const {
        const auto frame = frame_ + most_temporaries_;
        if (frame > frame_limit)
            report_.error(Code::stack_object_too_large, body.getLocation(),
                          "the locals of '" + body.getNameAsString() + "' take " + std::to_string(frame) +
                              " bytes of the kernel's stack, which is 2048 at most for one function: put what is large into a "
                              "keel::Box");
    }

    bool enter(const clang::Stmt& node) override {
        // Temporaries share their room with those of other full expressions.
        const bool is_statement = !path().empty() && llvm::isa<clang::CompoundStmt>(path().back());
        if (is_statement) temporaries_ = 0;
        if (const auto* expression = llvm::dyn_cast<clang::Expr>(&node)) look_at_temporary(*expression, is_statement);
        if (const auto* bound = llvm::dyn_cast<clang::CXXBindTemporaryExpr>(&node))
            note_destruction(bound->getType(), where(node));
        if (const auto* deletion = llvm::dyn_cast<clang::CXXDeleteExpr>(&node))
            note_destruction(deletion->getDestroyedType(), where(node));
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
        if (const auto* definition = function->getDefinition()) calls_.push_back({definition, where(node)});
    }

    /// The destructor of a value that ends, or those of its parts where nobody wrote one.
    void note_destruction(clang::QualType type, clang::SourceLocation where) {
        if (type.isNull() || type->isReferenceType() || type->isDependentType()) return;
        const auto* record = type->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
        if (!record || !(record = record->getDefinition()) || record->hasTrivialDestructor()) return;
        const auto* destructor = record->getDestructor();
        if (const auto* definition = destructor ? destructor->getDefinition() : nullptr)
            calls_.push_back({definition, where});
        if (!destructor || destructor->isDefaulted()) note_parts(*record, where);
    }
    void note_parts(const clang::CXXRecordDecl& record, clang::SourceLocation where) {
        for (const auto& base : record.bases()) note_destruction(base.getType(), where);
        for (const auto* field : record.fields()) note_destruction(field->getType(), where);
    }

    /// Values without a name: what a reference is bound to, what is passed by value, what nobody takes.
    void look_at_temporary(const clang::Expr& node, bool is_statement) {
        if (const auto* made = llvm::dyn_cast<clang::MaterializeTemporaryExpr>(&node)) {
            if (made->getStorageDuration() == clang::SD_Static) return;
            return add_temporary(made->getType(), where(node), made->getExtendingDecl() != nullptr);
        }
        if (is_statement && node.isPRValue()) add_temporary(node.getType(), where(node), false);
        const auto pass = [&](const auto& call) {
            for (const auto* argument : call.arguments())
                if (argument && argument->isPRValue()) add_temporary(argument->getType(), where(*argument), false);
        };
        if (const auto* call = llvm::dyn_cast<clang::CallExpr>(&node)) pass(*call);
        if (const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(&node)) pass(*construction);
    }
    void add_temporary(clang::QualType type, clang::SourceLocation where, bool stays) {
        if (type->isDependentType() || type->isIncompleteType() || !type->isObjectType() || type->isVariableArrayType()) return;
        if (!type->isRecordType() && !type->isArrayType()) return;
        const auto size = ast_.getTypeSizeInChars(type).getQuantity();
        if (stays)
            frame_ += size;
        else
            most_temporaries_ = std::max(most_temporaries_, temporaries_ += size);
        if (size > object_limit)
            report_.error(Code::stack_object_too_large, where,
                          "this value takes " + std::to_string(size) +
                              " bytes of the kernel's stack, which is 512 at most for one object: put it into a keel::Box, and "
                              "pass it by reference");
    }

    void look_at(const clang::VarDecl& variable) {
        const auto type = variable.getType();
        note_destruction(type, variable.getLocation());
        if (type->isReferenceType() || type->isDependentType() || type->isIncompleteType() || type->isVariableArrayType()) return;
        const auto size = ast_.getTypeSizeInChars(type).getQuantity();
        frame_ += size;
        if (size > object_limit)
            report_.error(Code::stack_object_too_large, variable.getLocation(),
                          "'" + variable.getNameAsString() + "' takes " + std::to_string(size) +
                              " bytes of the kernel's stack, which is 512 at most for one object: put it into a keel::Box");
    }

    const Unit& unit_;
    const clang::ASTContext& ast_;
    Report& report_;
    Graph graph_;
    std::vector<Call> calls_;
    std::int64_t frame_ = 0;
    std::int64_t temporaries_ = 0;
    std::int64_t most_temporaries_ = 0;
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

void LimitsWalk::finish() {
    Recursion recursion{graph_, report_};
    for (const auto* body : unit_.bodies) recursion.visit(body);
}

}  // namespace

std::unique_ptr<Walk> kernel_limits(const Unit& unit, Report& report) { return std::make_unique<LimitsWalk>(unit, report); }

}  // namespace keel::checker::rules
