using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>What one side of a pair calls the other.</summary>
/// <param name="Sponsor">Id of the one that speaks.</param>
/// <param name="Partner">Id of the other.</param>
/// <param name="History">What was said.</param>
/// <param name="Weight">The weight of the standing title; null where none stands.</param>
/// <param name="Percentile">The place among the sponsor's partners; null where none stands, or where it is not asked for.</param>
/// <param name="Partners">How many partners the sponsor has; null where it is not asked for.</param>
internal sealed record TitleSide(string Sponsor, string Partner, TitleHistory History, double? Weight, double? Percentile, int? Partners);
