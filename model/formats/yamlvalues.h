#pragma once

#include "model/debate/progress.h"

#include <QJsonArray>
#include <QJsonObject>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <unordered_map>

/// Makes JSON of what the parser of YAML says, as long as it stays within the limits of parseYaml().
class YamlValues : public YAML::EventHandler {
public:
    /// Thrown through the library, which has no other way to be stopped; caught by parseYaml().
    struct Broken {
        qsizetype offset = 0;
        QString what;
        bool isCancelled = false;
    };

    YamlValues(qint64 bytes, const Progress& progress)
        : m_bytes(bytes)
        , m_progress(progress)
    {
    }

    QJsonValue root() const { return m_root.value; }

    void OnDocumentStart(const YAML::Mark& mark) override;
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnScalar(
        const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override;
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override;
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value style) override;
    void OnMapEnd() override;

private:
    struct Sized {
        QJsonValue value;
        qint64 size = 1; ///< how many values it is once it is written out
    };

    /// A mapping or list that has begun. Members are put into order at its end, since inserting them one by one into
    /// a sorted object takes time by the square of their number.
    struct Open {
        bool isMap = false;
        YAML::anchor_t anchor = 0;
        qsizetype offset = 0;
        std::vector<std::pair<QString, QJsonValue>> members;
        QJsonArray list;
        std::optional<QString> key;
        qint64 size = 1;
    };

    void open(const YAML::Mark& mark, bool isMap, YAML::anchor_t anchor);
    void close(const Sized& made);
    void add(qsizetype offset, const Sized& made, YAML::anchor_t anchor);
    QJsonObject objectOf(Open& map) const;

    qint64 m_bytes;
    const Progress& m_progress;
    Sized m_root;
    std::vector<Open> m_open;
    std::unordered_map<YAML::anchor_t, Sized> m_anchored;
    qint64 m_events = 0;
};

/// Refuses whatever comes after the first document.
class YamlSecondDocument : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark& mark) override;
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark&, YAML::anchor_t) override { }
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override { }
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override { }
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override { }
    void OnSequenceEnd() override { }
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override { }
    void OnMapEnd() override { }
};
