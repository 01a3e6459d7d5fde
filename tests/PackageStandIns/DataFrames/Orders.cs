using Microsoft.Data.Analysis;

namespace PackageStandIns.Tests.DataFrames;

/// <summary>The table of the tests: five orders, one without a drink and one without a price.</summary>
internal static class Orders
{
    public static DataFrame Table() =>
        new(
            new StringDataFrameColumn("SK", ["1", "2", "3", "4", "5"]),
            new StringDataFrameColumn("drink", ["Latte", "Espresso", null, "Latte", "Americano"]),
            new Int32DataFrameColumn("price", new int?[] { 4, 2, 3, null, 3 }),
            new BooleanDataFrameColumn("robot", new[] { false, true, false, false, true })
        );

    public static string[] Ids(this DataFrame table) => table["SK"].Cast<string>().ToArray();
}
