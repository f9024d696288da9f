#pragma once

#include "model/debate/records.h"
#include "model/formats/bibliography/rewriting.h"

/**
 * The fields or tags of the entry a source came from that reading made nothing of. They are there as long as the entry
 * is written over its own text, and lost where it is written anew. Of BibTeX, the values are LaTeX without brackets.
 *
 * Cost: the entry is read again, about twice for each field that has to be tried.
 */
std::vector<WrittenField> unreadFields(const Source& source);

/// Adds their names to what is lost, each once.
void addUnread(const std::vector<WrittenField>& unread, QStringList& lost);
