// SPDX-License-Identifier: GPL-2.0-only

/// A body keeps what its signature says about lifetimes: K0621 where the result borrows from something the
/// signature does not name, K0521 where a borrow of the caller's gets into something that lives longer.
///
///     const int& pick(const int& a [[clang::lifetimebound]], const int& b) {
///         return b;  // refused: K0621, callers only keep `a` alive
///     }

#include "passes/loan_rules.hpp"

namespace keel::checker::passes {
namespace {

std::string quoted(const Signature& signature, Lifetime lifetime) {
    const auto& name = signature.names[lifetime];
    return name.empty() ? "a parameter" : name.front() == '\'' ? "the lifetime " + name : "'" + name + "'";
}

class Check : public LoanRule {
public:
    Check(const Function& function, Report& report)
        : function_{function}, signature_{*function.body.signature}, report_{report} {}

    void after(const ir::Statement& statement, const Point&, const Loans::State& after) override {
        const auto* assign = std::get_if<ir::Assign>(&statement.what);
        const auto* call = std::get_if<ir::Call>(&statement.what);
        if (!assign && !call) return;
        check_callers(after, statement.where);
        if ((assign ? assign->to : call->to).local == function_.body.result) check_result(after, statement.where);
    }
    void ends() override {
        // What is said of one parameter ends what is understood without a word: then this one is all there is.
        if (unsaid_ && unsaid_count_ == 1 && !returns_what_is_said_) mark_parameter(*unsaid_, unsaid_from_);
    }

private:
    void check_callers(const Loans::State& state, clang::SourceLocation where) {
        const auto& regions = function_.loans.regions();
        for (Lifetime into = 0; into < signature_.lifetimes; ++into) {
            const auto found = state.find(regions.find(regions.universal(into)).value);
            if (found == state.end()) continue;
            for (const auto loan : found->second) {
                const auto from = function_.loans.all()[loan].lifetime;
                if (!from || *from == into || signature_.lives_at_least(*from, into)) continue;
                // Two of the signature's that were found to be the same say so for both ways.
                if (!reported_.insert({*from, into}).second || reported_.contains({into, *from})) continue;
                if (is_capture(*from) && is_capture(into)) {
                    // Whoever calls the lambda knows what it captured.
                    function_.contracts.demand(llvm::cast<clang::CXXMethodDecl>(signature_.function), *from, into);
                    continue;
                }
                if (*from == signature_.object && signature_.object != static_lifetime) {
                    report_.error(into == static_lifetime ? Code::borrow_escapes : Code::signature_promises_too_little, where,
                                  "a borrow of the object itself is put where it may live longer than the object stays here")
                        .note(function_.body.function->getLocation(),
                              "an object is moved once it is made; a class that is keel::Pinned may borrow from its own "
                              "member, and says from which: keel::lt<&Class::member_, ...>");
                    continue;
                }
                if (into == static_lifetime) {
                    report_.error(Code::borrow_escapes, where,
                                  "what " + quoted(signature_, *from) +
                                      " borrows gets to where it must live as long as the module")
                        .note(function_.body.function->getLocation(), "the caller only lends it for the call");
                    continue;
                }
                report_.error(is_capture(into) ? Code::borrow_escapes : Code::signature_promises_too_little, where,
                              "what " + quoted(signature_, *from) + " borrows is put where " + quoted(signature_, into) +
                                  " keeps it, which may live longer")
                    .note(function_.body.function->getLocation(),
                          "name both with keel::lt, or say keel::outlives, if callers are to see to it");
            }
        }
    }

    /// In the body of a lambda: a lifetime of what it captured.
    bool is_capture(Lifetime lifetime) const {
        const auto* method = llvm::dyn_cast_or_null<clang::CXXMethodDecl>(signature_.function);
        if (!method || !method->getParent()->isLambda() || method->isStatic()) return false;
        return llvm::is_contained(signature_.parameter_lifetimes[0], lifetime);
    }

    void check_result(const Loans::State& state, clang::SourceLocation where) {
        const auto& regions = function_.loans.regions();
        const auto result = function_.body.result;
        for (unsigned slot = 0; slot < regions.count(result) && slot < signature_.result_lifetimes.size(); ++slot) {
            const auto found = state.find(regions.find(regions.of(result, slot)).value);
            if (found == state.end()) continue;
            // What can be written through the result cannot be passed off as something that lives shorter: neither behind
            // a reference, nor in an object that has it in common with the caller's.
            const bool is_invariant = function_.shapes.invariant(signature_.result, slot);
            const auto region = regions.find(regions.of(result, slot));
            const auto& allowed = signature_.result_lifetimes[slot];
            for (const auto loan : found->second) {
                const auto from = function_.loans.all()[loan].lifetime;
                if (!from) continue;
                const bool is_exact = is_invariant && ((slot > 0 && signature_.result->isReferenceType()) ||
                                                       regions.find(regions.universal(*from)) == region);
                bool is_allowed = false;
                for (const auto lifetime : allowed)
                    if (signature_.lives_at_least(*from, lifetime) &&
                        (!is_exact || signature_.lives_at_least(lifetime, *from)))
                        is_allowed = true;
                returns_what_is_said_ |= is_allowed;
                if (is_allowed || !reported_results_.insert(*from).second) continue;
                unsaid_ = &report_.error(Code::signature_promises_too_little, where,
                                         "the result borrows from " + quoted(signature_, *from) +
                                             ", which the signature does not say");
                unsaid_->note(function_.body.function->getLocation(),
                              "mark the parameter [[clang::lifetimebound]], or name the lifetime with keel::lt");
                unsaid_from_ = *from;
                ++unsaid_count_;
            }
        }
    }

    /// `[[clang::lifetimebound]]` after the parameter that is a reference of this lifetime, if nothing is said of it yet
    /// and the function is declared once.
    void mark_parameter(Finding& finding, Lifetime from) const {
        const auto* written = function_.body.function;
        if (written->getPreviousDecl() || written->getTemplateInstantiationPattern()) return;
        for (const auto* parameter : written->parameters())
            if (parameter->hasAttr<clang::LifetimeBoundAttr>()) return;
        const clang::ParmVarDecl* found = nullptr;
        for (unsigned at = 0; at < written->getNumParams(); ++at) {
            const auto& lifetimes = signature_.parameter_lifetimes[at + (signature_.has_self ? 1 : 0)];
            if (lifetimes.empty() || lifetimes[0] != from) continue;
            if (found) return;
            found = written->getParamDecl(at);
        }
        if (!found || !found->getType()->isReferenceType() || !found->getIdentifier() || !found->getLocation().isFileID()) return;
        const auto& ast = written->getASTContext();
        const auto end = clang::Lexer::getLocForEndOfToken(found->getLocation(), 0, ast.getSourceManager(), ast.getLangOpts());
        finding.fix(clang::FixItHint::CreateInsertion(end, " [[clang::lifetimebound]]"));
    }

    const Function& function_;
    const Signature& signature_;
    Report& report_;
    std::set<std::pair<Lifetime, Lifetime>> reported_;
    std::set<Lifetime> reported_results_;
    Finding* unsaid_ = nullptr;  ///< the last result that the signature does not speak of
    Lifetime unsaid_from_ = static_lifetime;
    unsigned unsaid_count_ = 0;
    bool returns_what_is_said_ = false;
};

}  // namespace

std::unique_ptr<LoanRule> signature_promises(const Function& function, Report& report) {
    // Where the caller lends nothing, nothing is promised.
    return function.body.signature->lifetimes > 1 ? std::make_unique<Check>(function, report) : nullptr;
}

}  // namespace keel::checker::passes
