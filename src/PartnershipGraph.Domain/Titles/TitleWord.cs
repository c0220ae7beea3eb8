namespace PartnershipGraph.Domain.Titles;

/// <summary>A word of a title that says what the tie is to be, whatever the language it stands in.</summary>
public enum TitleWord
{
    /// <summary>全面, 全方位; comprehensive, full, all-round: ties in every field.</summary>
    Comprehensive,

    /// <summary>战略; strategic, of the tie itself and not of a stability or an interest: long-term, at a high level.</summary>
    Strategic,

    /// <summary>协作; coordination, collaboration, interaction: joint positions.</summary>
    Coordination,

    /// <summary>合作; cooperative, of cooperation.</summary>
    Cooperative,

    /// <summary>全天候; all-weather.</summary>
    AllWeather,

    /// <summary>永久; permanent, eternal.</summary>
    Permanent,

    /// <summary>长期, 长期稳定; long-term, stable, enduring.</summary>
    Enduring,

    /// <summary>全球; global.</summary>
    Global,

    /// <summary>广泛; extensive.</summary>
    Extensive,

    /// <summary>特殊, 特别; special.</summary>
    Special,

    /// <summary>特惠; privileged.</summary>
    Privileged,

    /// <summary>加强型; enhanced.</summary>
    Enhanced,

    /// <summary>同盟, 盟友; allied, alliance.</summary>
    Allied,

    /// <summary>命运共同体; shared future, common destiny.</summary>
    SharedFuture,
}
