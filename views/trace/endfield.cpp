#include "views/trace/endfield.h"

#include "model/debate/csl.h"
#include "model/debate/editing/hops.h"
#include "views/common/roomydelegate.h"
#include "views/map/lettering.h"
#include "views/sources/sourcenames.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

#include <set>

static QString passageName(const Debate& debate, const Excerpt& excerpt)
{
    const Source* source = debate.find(sourceOf(debate, excerpt.id));
    const QString words = u'“' + drawable(excerpt.exact.simplified(), 120) + u'”';
    return source ? words + QStringLiteral(" (") + drawable(csl::shortLabel(source->csl), 60) + u')' : words;
}

HopEnds::HopEnds(const Debate& debate)
{
    std::set<QString> taken;
    const auto add = [&](const QString& wished, CitationEnd end) {
        QString name = wished;
        for (int number = 2; !taken.insert(name).second; ++number)
            name = QStringLiteral("%1 [%2]").arg(wished).arg(number);
        all.push_back({name, end});
    };
    for (const Source* source : debate.table<Source>().inOrder())
        add(sourceLabel(*source), source->id);
    for (const Excerpt* excerpt : debate.table<Excerpt>().inOrder())
        add(passageName(debate, *excerpt), excerpt->id);
}

QString HopEnds::nameOf(const Debate& debate, CitationEnd end) const
{
    if (const auto* excerpt = std::get_if<ExcerptId>(&end)) {
        const Excerpt* found = debate.find(*excerpt);
        return found ? passageName(debate, *found) : QString();
    }
    const Source* source = debate.find(std::get<SourceId>(end));
    return source ? sourceLabel(*source) : QString();
}

EndField::EndField(const HopEnds& ends, QWidget* parent)
    : QLineEdit(parent)
    , m_ends(ends)
{
    QStringList names;
    for (const HopEnds::End& end : ends.all)
        names.append(end.name);
    auto* completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(10);
    completer->popup()->setItemDelegate(new RoomyDelegate(completer->popup()));
    setCompleter(completer);
    setPlaceholderText(tr("a few letters of a source or passage, or a new title"));
}

std::variant<SourceId, ExcerptId, QString> EndField::end() const
{
    const QString name = text().trimmed();
    for (const HopEnds::End& one : m_ends.all) {
        if (one.name == name)
            return std::visit([](auto id) { return std::variant<SourceId, ExcerptId, QString>(id); }, one.end);
    }
    return name;
}
