#pragma once

#include "model/store/sessionlock.h"
#include "model/store/statefolder.h"

// The working copies of debates that were saved and closed, kept for their histories. They are found again by the
// digest of the file as it was saved; at most 30 and 1 GiB of them, the oldest go first.

void keepSession(SessionLock session, const StateFolder& state, const QByteArray& fileDigest);

/// The kept session of a file with this digest, moved back among the open ones; none when there is none.
SessionLock takeKeptSession(const StateFolder& state, const QByteArray& fileDigest);

/// Puts a session that turned out to be of no use where it is in nobody's way, and a person may look at it. Returns
/// where it then is.
QString setAside(const QString& session, const StateFolder& state);
