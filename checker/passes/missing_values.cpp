// SPDX-License-Identifier: GPL-2.0-only

/// Places without a value: K0382, use after move, and K0381, use before the first value.
///
///     send(std::move(buffer));
///     buffer.size();              // refused: K0382
///     buffer = Buffer{};          // accepted: it has a value again
///
///     int value;
///     if (low) value = 1;
///     return value;               // refused: K0381, unless the other way gives it a value too
///
/// A forward analysis over paths (a local, a member, a member of a member), so that moving one member
/// leaves the others. States join by union and paths are finite, so it ends.

#include "passes/passes.hpp"

namespace keel::checker::passes {
namespace {

class Check {
public:
    Check(const Function& function, Report& report) : function_{function}, report_{report} {}

    void run() {
        auto state = function_.values.bottom();
        for (auto at : function_.order) {
            function_.values.enter(state, at);
            const auto& block = function_.body.blocks[at];
            for (std::size_t number = 0; number < block.statements.size(); ++number) {
                const auto& statement = block.statements[number];
                ir::for_each_access(statement, [&](const ir::Access& access) { check(access, state, at, number); });
                function_.values.step(state, statement);
            }
            if (block.end.kind == ir::Terminator::leave && function_.body.is_constructor) end_of_constructor(state);
        }
    }

private:
    using Fault = Initialisation::Fault;

    void check(const ir::Access& access, const Initialisation::State& state, BlockId block, std::size_t number) {
        Initialisation::Found found;
        bool is_write = false;
        switch (access.kind) {
        case ir::Access::drop:
        case ir::Access::storage_dead:
            return;
        case ir::Access::write:
        case ir::Access::start:
            found = function_.values.write(state, access.place);
            is_write = true;
            break;
        default:
            found = function_.values.use(state, access.place);
        }
        if (found.fault == Fault::none) return;
        if (!reported_.insert({found.path, found.fault}).second) return;
        if (found.fault == Fault::moved) moved(access, found.path, is_write, block, number);
        else empty(access, found.path);
    }

    void moved(const ir::Access& access, PathId path, bool is_write, BlockId block, std::size_t number) {
        const auto name = spell(function_.body, function_.values.place(path));
        const auto where = moved_at(function_.values.place(path), block, number);
        if (where.isInvalid() && !function_.body.maybe_moved.empty()) {
            report_.error(Code::use_after_move, access.where,
                          "'" + name + "' may have been moved away: an object that was moved is destroyed too")
                .note(function_.body.function->getLocation(), "make the class keel::Pinned, or hold the member in an Option and ask");
            return;
        }
        if (where == access.where && access.kind == ir::Access::move) {
            report_.error(Code::use_after_move, access.where,
                          "'" + name + "' is moved here again in the next round of the loop")
                .note(where, "give it a new value before the end of the round, or move it after the loop");
            return;
        }
        auto& finding = report_.error(Code::use_after_move, access.where,
                                      is_write ? "a part of '" + name + "' is written after the whole was moved"
                                               : "'" + name + "' is used after it was moved");
        finding.note(where, "moved here");
    }

    void empty(const ir::Access& access, PathId path) {
        const auto& place = function_.values.place(path);
        const auto& local = function_.body.locals[place.local];
        auto& finding = report_.error(Code::uninitialised, access.where,
                                      "'" + spell(function_.body, place) + "' may be used before it has a value");
        if (local.declaration) finding.note(local.declaration->getLocation(), "declared here without a value");
        else if (const auto* field = last_field(place)) finding.note(field->getLocation(), "declared here");
    }

    void end_of_constructor(const Initialisation::State& state) {
        const auto& self = function_.body.locals[function_.body.self];
        const auto object = ir::Place{function_.body.self}.then(
            {ir::Projection::deref, ir::Deref::owned, nullptr, 0, self.type->getPointeeType()});
        const auto found = function_.values.use(state, object);
        const auto* constructor = llvm::cast<clang::CXXConstructorDecl>(function_.body.function);
        // Of one that nobody wrote, each object tells where it is made.
        if (!constructor->isUserProvided()) return;
        if (found.fault != Fault::empty || !reported_.insert({found.path, Fault::empty}).second) return;
        const auto& place = function_.values.place(found.path);
        auto& finding =
            report_.error(Code::uninitialised, function_.body.function->getLocation(),
                          "this constructor may end before '" + spell(function_.body, place) + "' has a value");
        if (const auto* field = last_field(place)) finding.note(field->getLocation(), "declared here");
    }

    static const clang::FieldDecl* last_field(const ir::Place& place) {
        return place.steps.empty() ? nullptr : llvm::dyn_cast_or_null<clang::FieldDecl>(place.steps.back().part);
    }

    /// The move nearest before a statement, against the flow, that took a part or the whole of `place`.
    clang::SourceLocation moved_at(const ir::Place& place, BlockId block, std::size_t number) const {
        std::vector<std::vector<BlockId>> sources(function_.body.blocks.size());
        for (auto from : function_.order)
            for (auto to : function_.body.blocks[from].end.targets) sources[to.value].push_back(from);
        std::deque<std::pair<BlockId, std::size_t>> work{{block, number}};
        std::set<BlockId> seen;
        while (!work.empty()) {
            const auto [at, end] = work.front();
            work.pop_front();
            const auto& statements = function_.body.blocks[at].statements;
            for (std::size_t index = end; index-- > 0;) {
                clang::SourceLocation found;
                ir::for_each_access(statements[index], [&](const ir::Access& access) {
                    if (access.kind == ir::Access::move && overlap(access.place, place) != ir::Overlap::none)
                        found = access.where;
                });
                if (found.isValid()) return found;
            }
            for (auto from : sources[at.value])
                if (seen.insert(from).second) work.emplace_back(from, function_.body.blocks[from].statements.size());
        }
        return {};
    }

    const Function& function_;
    Report& report_;
    std::set<std::pair<PathId, Fault>> reported_;
};

}  // namespace

void missing_values(const Function& function, Report& report) { Check{function, report}.run(); }

}  // namespace keel::checker::passes
