namespace PartnershipGraph.Analysis.Domains;

/// <summary>Which rule holds for which indicator, and what it measures, in words.</summary>
internal static class IndicatorRules
{
    public static IndicatorRule Of(string indicator) => indicator switch
    {
        "trade_share" => IndicatorRule.ThreeYearMean,
        "high_level_visits" or "government_visits" or "leader_visits" or "leaders_received" or "foreign_minister_visits" => IndicatorRule.FiveYearSum,
        "un_vote_agreement" => IndicatorRule.Closeness,
        "ideal_point_distance" => IndicatorRule.Distance,
        _ => IndicatorRule.Latest,
    };

    public static string Words(string indicator) => Of(indicator) switch
    {
        IndicatorRule.ThreeYearMean => "share of the actor's trade, mean of three years",
        IndicatorRule.FiveYearSum => "sum of five years",
        IndicatorRule.Closeness => "agreement beyond that of the poles with each other",
        IndicatorRule.Distance => "closeness 1/(1 + distance) beyond that of the poles to each other",
        _ when indicator == "arms_share" => "share of the actor's arms imports, latest window",
        _ when indicator == "students" => "the actor's students there, latest count",
        _ => "latest value",
    };
}
