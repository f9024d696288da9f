#pragma once

#include "model/debate/debate.h"

/// The files of a dossier in which texts are to be read; positions count in them.
using DossierTexts = std::unordered_map<DocumentId, QString>;

/// What is known of the sources, where the claims appear, and the hops between: everything but the texts themselves.
QByteArray chainJson(const Debate& debate, const DossierTexts& texts);

/// The same as a list to read.
QString chainText(const Debate& debate);
