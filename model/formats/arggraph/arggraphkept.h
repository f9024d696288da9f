#pragma once

#include <QLatin1StringView>
#include <QString>

/// What argumentation graphs say of claims and have no other place here.
namespace argKept {
inline constexpr QLatin1StringView isImplicit("arggraph.implicit"); ///< the words were supplied, not said
inline constexpr QLatin1StringView isTopic("arggraph.topic"); ///< it stands for a text's topic

// Names of the two sides, as the scheme calls them; data, not translated.
inline const QString proponent = QStringLiteral("Proponent");
inline const QString opponent = QStringLiteral("Opponent");
}
