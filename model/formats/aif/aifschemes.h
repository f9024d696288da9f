#pragma once

#include "model/debate/records.h"
#include "model/formats/aif/aifgraph.h"

/// What AIFdb calls a scheme.
struct AifScheme {
    QString name; ///< such as "ExpertOpinion"
    QString id; ///< such as "15"; empty when AIFdb has no number for it that is known here

    bool operator==(const AifScheme&) const = default;
};

/// What the node says its scheme is: of a fulfilment alone its known name; of neither, its text.
AifScheme schemeOf(const AifNode& node);

/// The key of the catalogue's scheme; empty when it has none of that name.
QString schemeKeyOf(const AifScheme& scheme);

/// What AIFdb calls an inference of this kind with the catalogue's scheme of this key, or with none.
AifScheme aifSchemeOf(InferenceKind kind, const QString& key);

/// The kind of a node of inference, conflict or rephrase, and back.
InferenceKind kindOfStep(AifType type);
AifType stepOfKind(InferenceKind kind);

/// The act by which a locution anchors a claim: what AIFdb calls it, and the stance it takes.
struct Illocution {
    AifScheme scheme;
    Stance stance = Stance::Unclear;
};

/// By what it is called, however it is spelt; of another name, one of unclear stance.
Illocution illocutionOf(const AifNode& node);
Illocution illocutionCalled(const QString& name);

/// The plainest act of a stance.
Illocution illocutionOf(Stance stance);

bool isAnalysing(const AifNode& illocution);

/// The keys of schemes that can be told from a name, in the order of the catalogue.
QStringList knownSchemeKeys();
