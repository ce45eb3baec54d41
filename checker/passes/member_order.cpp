// SPDX-License-Identifier: GPL-2.0-only

/// A member may borrow from a member above it, in a class that is never moved: K1301.
///
///     class Driver : keel::Pinned {
///         Box<Answers> answers_;
///         keel::lt<&Driver::answers_, irq::Registration> handler_;  // accepted: ends first
///     };
///
/// The class is looked at for the order; its constructors for what they put into the borrower: a borrow of the
/// lender itself, or one that the signature ties to an owner that becomes the lender.

#include "passes/loan_rules.hpp"

namespace keel::checker::passes {
namespace {

bool is_pinned(const clang::CXXRecordDecl* record) {
    if (is_keel(record, "Pinned")) return true;
    for (const auto& base : record->bases())
        if (const auto* of = base.getType()->getAsCXXRecordDecl(); of && of->hasDefinition() && is_pinned(of->getDefinition()))
            return true;
    return false;
}

/// Whether the parameter is moved into the member somewhere in the constructor.
bool becomes(const Function& function, LocalId parameter, const clang::ValueDecl* member) {
    for (auto at : function.order)
        for (const auto& statement : function.body.blocks[at].statements) {
            const auto* assign = std::get_if<ir::Assign>(&statement.what);
            const auto* use = assign ? std::get_if<ir::Use>(&assign->value) : nullptr;
            if (use && use->operand.kind == ir::Operand::move && use->operand.place.local == parameter &&
                assign->to.local == function.body.self && !assign->to.steps.empty() && assign->to.steps.back().part == member)
                return true;
        }
    return false;
}

bool is_lent_by(const Function& function, const Loan& loan, const clang::ValueDecl* lender) {
    if (loan.lifetime) {
        if (*loan.lifetime == static_lifetime) return true;
        const auto& signature = *function.body.signature;
        if (signature.has_self && *loan.lifetime == signature.parameter_lifetimes[0][0]) return true;
        if (signature.object != static_lifetime && *loan.lifetime == signature.object) return true;
        for (std::size_t at = 0; at < signature.pointees.size() && at < function.body.parameters.size(); ++at)
            if (signature.pointees[at] == *loan.lifetime && becomes(function, function.body.parameters[at], lender))
                return true;
        return false;
    }
    return loan.place.local == function.body.self && loan.place.steps.size() >= 2 && loan.place.steps[1].part == lender;
}

}  // namespace

void member_order_of_class(const clang::CXXRecordDecl* record, Shapes& shapes, Report& report) {
    shapes.slots(class_type(shapes.ast(), record));
    for (const auto& inner : shapes.inner_borrows()) {
        if (!inner.borrower || inner.borrower->getParent() != record) continue;
        const auto name = inner.borrower->getName().str();
        const auto where = inner.borrower->getLocation();
        const auto* lender = llvm::dyn_cast_or_null<clang::FieldDecl>(inner.lender);
        if (!lender || lender->getParent() != record) {
            report.error(Code::member_order, where, "'" + name + "' borrows from something that is no member of the same class");
            continue;
        }
        if (lender->getFieldIndex() >= inner.borrower->getFieldIndex()) {
            report.error(Code::member_order, where,
                         "'" + name + "' borrows from '" + lender->getName().str() +
                             "', which ends before it: declare it below what it borrows from")
                .note(lender->getLocation(), "members end in the opposite order of their declaration");
        }
        if (!is_pinned(record)) {
            report.error(Code::member_order, where,
                         "'" + name + "' borrows from a member beside it, which moves when the object does: derive '" +
                             record->getName().str() + "' from keel::Pinned");
        }
        if (inner.borrower->getAccess() != clang::AS_private || lender->getAccess() != clang::AS_private)
            report.error(Code::member_order, where,
                         "'" + name + "' and '" + lender->getName().str() +
                             "', which it borrows from, are both private: nobody else may move them");
    }
}

namespace {

class Check : public LoanRule {
public:
    Check(const Function& function, Report& report) : function_{function}, report_{report} {}

    void after(const ir::Statement& statement, const Point&, const Loans::State& after) override {
        const auto& regions = function_.loans.regions();
        for (const auto& [which, region] : regions.inner()) {
            const auto found = after.find(regions.find(region).value);
            if (found == after.end() || reported_.contains(which)) continue;
            const auto& inner = function_.shapes.inner_borrows()[which];
            for (const auto loan : found->second) {
                if (is_lent_by(function_, function_.loans.all()[loan], inner.lender)) continue;
                reported_.insert(which);
                report_.error(Code::member_order, statement.where,
                              "'" + inner.borrower->getName().str() + "' is given a borrow of something else than '" +
                                  inner.lender->getName().str() + "', which it is said to borrow from")
                    .note(inner.borrower->getLocation(), "said here; give the owner and its borrower the same lifetime in "
                                                         "the parameters, and move the owner into that member");
                break;
            }
        }
    }

private:
    const Function& function_;
    Report& report_;
    std::set<unsigned> reported_;
};

}  // namespace

std::unique_ptr<LoanRule> member_order(const Function& function, Report& report) {
    return function.loans.regions().inner().empty() ? nullptr : std::make_unique<Check>(function, report);
}

}  // namespace keel::checker::passes
