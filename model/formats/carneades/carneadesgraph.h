#pragma once

#include "model/debate/progress.h"
#include "model/debate/result.h"
#include "model/formats/report.h"

/// An argument graph of Carneades as any of its formats tells it. Everything is named by identifiers of the file.
struct CarneadesGraph {
    struct Statement {
        QString id;
        QString text;
        QString title;
        ProofStandard standard = ProofStandard::None;
        std::optional<double> weight;
        std::optional<bool> isAssumed; ///< to hold, or not to hold
        QString undercuts; ///< an argument: what concludes this statement attacks that argument
        QJsonObject kept;
        QString place;
        QString note;
    };
    struct Premise {
        QString statement;
        QString role;
        bool isImplicit = false;
        bool isNegated = false;
    };
    struct Argument {
        QString id;
        QString conclusion;
        std::vector<Premise> premises;
        std::vector<Premise> exceptions; ///< statements that undercut it
        bool isPro = true;
        QString scheme; ///< one of `schemes` by its identifier, or a name
        std::optional<double> weight;
        QString note;
        QJsonObject kept;
        QString place;
    };
    struct Issue {
        QString id;
        QStringList positions;
        ProofStandard standard = ProofStandard::None;
        QString place;
    };
    /// A pattern of argument; `scheme` has no id.
    struct Pattern {
        QString id;
        Scheme scheme;
    };
    struct Work {
        QString key;
        QJsonObject csl;
    };

    DebateInfo info;
    std::vector<Statement> statements;
    std::vector<Argument> arguments;
    std::vector<Issue> issues;
    std::vector<Pattern> schemes;
    std::vector<Work> works;
};

/**
 * The debate of an argument graph. Statements that are named but not described are made; an argument without premises
 * gets one that stands for it; a negated premise is a claim of its own that excludes the other. Linear.
 *
 * @error  it was given up.
 */
Result<Imported> debateOf(const CarneadesGraph& graph, Report report, const Progress& progress);

/// "PE", "CCE", "BRD", "SE", "DV", and "BA" of LKIF, which is PE under its earlier name; none: it is none of them.
ProofStandard standardCalled(const QString& name);
