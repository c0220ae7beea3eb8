namespace PartnershipGraph.Domain.Titles;

/// <summary>The field to which a title confines the tie. A sectoral title is no step of a general ladder.</summary>
[Flags]
public enum TitleSector
{
    /// <summary>None: the title is general.</summary>
    None = 0,

    /// <summary>绿色, 气候, green, climate, environment.</summary>
    Green = 1,

    /// <summary>能源, energy, hydrogen, nuclear.</summary>
    Energy = 2,

    /// <summary>水资源, 海洋, 蓝色, water, maritime, ocean.</summary>
    Water = 4,

    /// <summary>数字, 科技, digital, technology, space.</summary>
    Digital = 8,

    /// <summary>防务, 安全, defence, security, military.</summary>
    Security = 16,

    /// <summary>经济, 贸易, economic, trade: confines a title only where nothing strategic stands beside it.</summary>
    Economic = 32,

    /// <summary>农业, 卫生, 矿产, agriculture, health, minerals, migration and the like.</summary>
    Other = 64,
}
