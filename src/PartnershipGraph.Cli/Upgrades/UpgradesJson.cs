using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.EventStudies;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Upgrades;

/// <summary>The answer of <c>upgrades</c>.</summary>
internal static class UpgradesJson
{
    public static JsonObject Of(EventStudyResult result, ResultStamp stamp)
    {
        var answer = new JsonObject
        {
            ["sponsor"] = result.Options.Sponsor,
            ["indicator"] = result.Options.Indicator,
            ["scale"] = result.Scale == IndicatorScale.Logarithm ? "log" : "plain",
            ["events"] = JsonParts.Texts(result.Options.Kinds.Select(k => k.Word())),
            ["window"] = EventStudyOptions.Window,
            ["minYears"] = result.Options.LeastYears,
            ["controls"] = result.Options.Controls,
            ["samples"] = result.Options.Samples,
            ["seed"] = result.Options.Seed,
            ["n"] = result.Events.Count,
            ["leftOut"] = result.LeftOut,
            ["years"] = JsonParts.Array(result.Years, y => JsonValue.Create(y)),
            ["change"] = Mean(result.Change, result.Scale),
            ["matchedChange"] = Mean(result.ControlChange, result.Scale),
            ["difference"] = Mean(result.Difference, result.Scale),
            ["lead"] = Mean(result.Lead, result.Scale),
            ["shareAbove"] = JsonParts.Number(result.ShareAbove),
            ["relativePerLevel"] = JsonParts.Number(result.RelativePerLevel),
            ["literaturePerLevel"] = result.Options.Indicator == "trade_value" ? EventStudyOptions.TradePerLevel : null,
            ["verdict"] = EventWords.Of(result.Verdict),
            ["steps"] = JsonParts.Array(result.Events, e => Step(e, result.Scale)),
            ["nulls"] = Nulls(result),
        };
        return stamp.AddTo(answer);
    }

    private static JsonObject Nulls(EventStudyResult result)
    {
        var nulls = new JsonObject();
        if (result.ShareAbove is null)
        {
            nulls["shareAbove"] = "no event on record";
        }

        if (result.RelativePerLevel is null)
        {
            nulls["relativePerLevel"] = result.Scale == IndicatorScale.Logarithm ? "no level climbed" : "not a volume";
        }

        return nulls;
    }

    private static JsonObject Mean(ClusteredMean mean, IndicatorScale scale)
    {
        var answer = new JsonObject
        {
            ["mean"] = JsonParts.Number(mean.Mean),
            ["low"] = JsonParts.Number(mean.Low),
            ["high"] = JsonParts.Number(mean.High),
        };
        if (scale == IndicatorScale.Logarithm)
        {
            answer["relative"] = JsonParts.Number(mean.Mean is { } m ? IndicatorScales.Relative(m) : null);
        }

        answer["events"] = mean.Events;
        answer["partners"] = mean.Partners;
        var nulls = new JsonObject();
        if (mean.WhyNull is { } why)
        {
            nulls["mean"] = why;
        }

        if (mean.WhyNoInterval is { } open)
        {
            nulls["interval"] = open;
        }

        answer["nulls"] = nulls;
        return answer;
    }

    private static JsonObject Step(StudiedEvent e, IndicatorScale scale)
    {
        var (step, series) = (e.Step, e.Series);
        var nulls = new JsonObject();
        if (e.WhyNull is { } why)
        {
            nulls["difference"] = why;
        }

        if (e.Lead is null)
        {
            nulls["lead"] = e.WhyNull ?? "the first or the last two years before are not on record";
        }

        if (step.Levels is null)
        {
            nulls["levels"] = "two ladders";
        }

        return new JsonObject
        {
            ["partner"] = step.Partner,
            ["date"] = step.Event.Date.ToString(),
            ["event"] = step.Event.Kind.Word(),
            ["title"] = step.Event.Title,
            ["rankBefore"] = step.Before is { } before ? before.Rank.Value : null,
            ["rankAfter"] = step.After.Rank.Value,
            ["levels"] = step.Levels,
            ["overlaps"] = e.Overlaps,
            ["yearsBefore"] = JsonParts.Array(series.YearsBefore, y => JsonValue.Create(y)),
            ["yearsAfter"] = JsonParts.Array(series.YearsAfter, y => JsonValue.Create(y)),
            ["before"] = Level(series.Before),
            ["after"] = Level(series.After),
            ["change"] = JsonParts.Number(series.Change),
            ["matchedBy"] = e.Group is { } group ? EventWords.Of(group) : null,
            ["matched"] = JsonParts.Array(e.Controls, c => new JsonObject
            {
                ["id"] = c.Id,
                ["sameRegion"] = c.IsOfTheRegion,
                ["before"] = Level(c.Series.Before),
                ["after"] = Level(c.Series.After),
                ["change"] = JsonParts.Number(c.Series.Change),
            }),
            ["matchedChange"] = JsonParts.Number(e.ControlChange),
            ["difference"] = JsonParts.Number(e.Difference),
            ["lead"] = JsonParts.Number(e.Lead),
            ["nulls"] = nulls,
        };

        JsonNode? Level(double? level) => JsonParts.Number(scale == IndicatorScale.Logarithm && level is { } l ? Math.Exp(l) : level);
    }
}
