#pragma once

#include "model/debate/debate.h"

// Topics and tags: what gathers claims.

Topic newTopic(const Debate& debate, const QString& name, TopicId parent = {});

/// @error no name, or a topic inside itself. Serves adding and changing.
Result<Edits> putTopic(const Debate& debate, const Topic& topic);

/// The tag of that name (case apart), or one that is in no debate yet.
Tag tagNamed(const Debate& debate, const QString& name);

/// Adds the tag to each claim that has it not, making it when it is new. @error no name.
Result<Edits> addTag(const Debate& debate, const std::vector<ClaimId>& claims, const QString& name);
Result<Edits> removeTag(const Debate& debate, const std::vector<ClaimId>& claims, TagId tag);

/// Gives a claim exactly these tags, by name.
Result<Edits> setTags(const Debate& debate, ClaimId claim, const QStringList& names);

/// @error no name, or another tag has it.
Result<Edits> renameTag(const Debate& debate, TagId tag, const QString& name);
