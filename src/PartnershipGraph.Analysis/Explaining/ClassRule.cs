namespace PartnershipGraph.Analysis.Explaining;

/// <summary>A rule of the class with the numbers put in.</summary>
/// <param name="Number">Its place in the order.</param>
/// <param name="Rule">What it asks.</param>
/// <param name="Finding">The numbers.</param>
/// <param name="Outcome">The class where the rule decides, "no" where it does not, "not asked" after one that did.</param>
public sealed record ClassRule(string Number, string Rule, string Finding, string Outcome);
