#include "model/analysis/schemes/schemecatalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

static void loadResources()
{
    Q_INIT_RESOURCE(schemes); // a static library's resources are left out unless somebody asks for them
}

static QJsonObject fileOf(const QString& language)
{
    QFile file(u":/schemes/%1.json"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Letters in lower case, without "argument from": ExpertOpinion, expert-opinion and Argument from Expert Opinion are
/// one.
static QString folded(const QString& name)
{
    QString letters;
    for (QChar c : name.toCaseFolded()) {
        if (c.isLetter())
            letters += c;
    }
    const QLatin1StringView start("argumentfrom");
    return letters.startsWith(start) ? letters.sliced(start.size()) : letters;
}

QStringList SchemeCatalogue::languages()
{
    loadResources();
    QStringList found;
    for (const QString& file : QDir(u":/schemes"_s).entryList({u"*.json"_s}))
        found += file.section(u'.', 0, 0);
    std::ranges::stable_partition(found, [](const QString& one) { return one == u"en"; });
    return found;
}

const SchemeCatalogue& SchemeCatalogue::of(const QString& language)
{
    static const std::map<QString, SchemeCatalogue> all = [] {
        std::map<QString, SchemeCatalogue> read;
        for (const QString& one : languages())
            read[one].read(one);
        return read;
    }();
    const auto found = all.find(language.section(u'-', 0, 0).section(u'_', 0, 0).toLower());
    return found == all.end() ? all.at(u"en"_s) : found->second;
}

const CatalogueScheme* SchemeCatalogue::find(const QString& key) const
{
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.constEnd() ? nullptr : &m_schemes[*found];
}

const CatalogueScheme* SchemeCatalogue::called(const QString& name) const
{
    const auto found = m_byName.constFind(folded(name));
    return found == m_byName.constEnd() ? nullptr : &m_schemes[*found];
}

void SchemeCatalogue::read(const QString& language)
{
    const QJsonObject english = fileOf(u"en"_s);
    for (const QJsonValue group : english["groups"_L1].toArray())
        m_groups.push_back({group["key"_L1].toString(), group["name"_L1].toString()});
    for (const QJsonValue scheme : english["schemes"_L1].toArray())
        readScheme(scheme.toObject());
    if (language != u"en")
        reword(fileOf(language));
}

void SchemeCatalogue::readScheme(const QJsonObject& object)
{
    CatalogueScheme scheme{object["key"_L1].toString(), object["group"_L1].toString(), {}, {}, {}};
    scheme.form.name = object["name"_L1].toString();
    scheme.form.description = object["description"_L1].toString();
    scheme.form.conclusion = object["conclusion"_L1].toString();
    for (const QJsonValue premise : object["premises"_L1].toArray())
        scheme.form.premises.push_back({premise["key"_L1].toString(), premise["text"_L1].toString()});
    for (const QJsonValue question : object["questions"_L1].toArray()) {
        const QString key = question["key"_L1].toString();
        const auto kind = fromWord<QuestionKind>(question["kind"_L1].toString());
        scheme.form.questions.push_back({key, question["text"_L1].toString(), kind.value_or(QuestionKind::Exception),
            question["premise"_L1].toString()});
        scheme.objections.insert(key, question["objection"_L1].toString());
    }
    m_byKey.insert(scheme.key, m_schemes.size());
    m_byName.insert(folded(scheme.key), m_schemes.size());
    for (const QJsonValue alias : object["aliases"_L1].toArray()) {
        scheme.aliases += alias.toString();
        m_byName.insert(folded(scheme.aliases.back()), m_schemes.size());
    }
    m_schemes.push_back(std::move(scheme));
}

/// Puts the words of another language in place of the English ones.
void SchemeCatalogue::reword(const QJsonObject& words)
{
    const auto take = [](QString& text, const QJsonValue& word) {
        if (word.isString())
            text = word.toString();
    };
    for (SchemeGroup& group : m_groups)
        take(group.name, words["groups"_L1][group.key]);
    for (CatalogueScheme& scheme : m_schemes) {
        const QJsonValue own = words["schemes"_L1][scheme.key];
        take(scheme.form.name, own["name"_L1]);
        take(scheme.form.description, own["description"_L1]);
        take(scheme.form.conclusion, own["conclusion"_L1]);
        for (SchemePremise& premise : scheme.form.premises)
            take(premise.text, own["premises"_L1][premise.key]);
        for (SchemeQuestion& question : scheme.form.questions) {
            take(question.text, own["questions"_L1][question.key]);
            take(scheme.objections[question.key], own["objections"_L1][question.key]);
        }
    }
}
