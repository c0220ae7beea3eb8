namespace PartnershipGraph.Formats.Merging;

/// <summary>Why a row of a source has no part in the folder.</summary>
internal static class LeftOut
{
    public const string UnknownCode = "no state has this code";
    public const string NotInYear = "the code stands for no state in that time";
    public const string SamePair = "both codes mean one actor";
    public const string Duplicate = "an earlier row has the same key";
    public const string NoObligation = "no obligation is coded";
    public const string EmptySpell = "it ends before it begins";
    public const string UnknownEnd = "its end is missing, and it is not said to be in force";
    public const string InMemberFile = "the member file has this alliance";
    public const string FewMembers = "fewer than two of its members are known states of its time";
    public const string MissingFlow = "a flow is missing: the sum is unknown";
    public const string NoFlow = "both flows are 0";
    public const string NothingMeasured = "neither an ideal point nor an agreement";
    public const string NoAgreement = "the agreement is missing";
    public const string PairKnown = "the sessions have the pair's agreement of this year";
    public const string UnknownName = "no ISO code, no COW number and no name of a state";
    public const string NonState = "an armed group or other non-state party";
    public const string UnknownParty = "supplier or recipient unknown";
    public const string NoVolume = "no volume, or one rounded to 0";
    public const string OtherTable = "another table covers this year";
}
