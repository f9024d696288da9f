#include "model/formats/argdown/argdownshortcodes.h"

#include <QHash>

using namespace Qt::StringLiterals;

/// As @argdown/core 1.7.5 has them (packages/argdown-core/src/plugins/shortcodes.ts).
static const QHash<QStringView, QStringView>& known()
{
    static const QHash<QStringView, QStringView> codes = {
        {u"A", u"∀"},
        {u"E", u"∃"},
        {u"O", u"𝗢"},
        {u"P", u"𝗣"},
        {u"->", u"→"},
        {u"<->", u"↔"},
        {u"~", u"¬"},
        {u"^", u"∧"},
        {u"v", u"∨"},
        {u"v_", u"⊻"},
        {u"<>", u"◇"},
        {u"[]", u"◻"},
        {u"happy", u"😀"},
        {u"smile", u"☺"},
        {u"smiley", u"☺"},
        {u"laugh", u"😆"},
        {u"lol", u"😆"},
        {u"rofl", u"🤣"},
        {u"joy", u"😂"},
        {u"heart", u"❤"},
        {u"?", u"❓"},
        {u"question", u"❓"},
        {u"love", u"😍"},
        {u"wink", u"😉"},
        {u"shush", u"🤫"},
        {u"meh", u"😐"},
        {u"eye-roll", u"🙄"},
        {u"sad", u"😢"},
        {u"disappointed", u"😞"},
        {u"scream", u"😱"},
        {u"+1", u"👍"},
        {u"up", u"👍"},
        {u"-1", u"👎"},
        {u"down", u"👎"},
        {u"think", u"🤔"},
        {u"star", u"⭐"},
        {u"y", u"✔"},
        {u"agree", u"✔"},
        {u"n", u"❌"},
        {u"disagree", u"❌"},
    };
    return codes;
}

QString argdownShortcode(QStringView written, const QJsonObject& own)
{
    if (const QJsonValue said = own.value(written); said.isObject())
        return said.toObject().value(u"unicode"_s).toString();
    if (written == u":smile:")
        return u"\u263a\ufe0f"_s; // as an emoji; ".smile." is the plain sign
    return known().value(written.sliced(1, written.size() - 2)).toString();
}
