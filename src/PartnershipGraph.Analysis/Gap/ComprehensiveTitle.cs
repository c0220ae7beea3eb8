using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Gap;

/// <summary>Whether a title calls the partnership comprehensive, in English or Chinese.</summary>
public static class ComprehensiveTitle
{
    /// <summary>全面 is the same in both scripts. 全方位, all-round, is another word.</summary>
    public static bool Says(PartnershipEvent titled) =>
        titled.Title.Contains("comprehensive", StringComparison.OrdinalIgnoreCase) || titled.TitleOriginal.Contains("全面", StringComparison.Ordinal);
}
