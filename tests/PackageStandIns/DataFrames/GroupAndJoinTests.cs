using Microsoft.Data.Analysis;

namespace PackageStandIns.Tests.DataFrames;

/// <summary>https://learn.microsoft.com/dotnet/api/microsoft.data.analysis.groupby</summary>
public class GroupAndJoinTests
{
    private static DataFrame Menu { get; } =
        new(
            new StringDataFrameColumn("drink", ["Espresso", "Latte", "Mocha"]),
            new Int32DataFrameColumn("price", new[] { 2, 4, 5 })
        );

    [Fact]
    public void Groups_are_counted_and_summed_in_order_of_appearance_without_nulls()
    {
        var byDrink = Orders.Table().GroupBy("drink");

        byDrink.Count("price")["drink"].Cast<string>().ShouldBe(["Latte", "Espresso", "Americano"]);
        byDrink.Count("price")["price"].Cast<long?>().ShouldBe([1, 1, 1]);
        byDrink.Sum("price")["price"].Cast<int?>().ShouldBe([4, 2, 3]);
        byDrink.Max("price")["price"].Cast<int?>().ShouldBe([4, 2, 3]);
        byDrink.First().Ids().ShouldBe(["1", "2", "5"]);
        byDrink.Tail(1).Ids().ShouldBe(["4", "2", "5"]);
    }

    [Fact]
    public void Typed_groups_can_be_walked()
    {
        var groups = Orders.Table().GroupBy<bool>("robot").Groupings.ToDictionary(g => g.Key, g => g.Count());

        groups[true].ShouldBe(2);
        groups[false].ShouldBe(3);
        Should.Throw<InvalidCastException>(() => Orders.Table().GroupBy<int>("robot"));
    }

    [Theory]
    [InlineData(JoinAlgorithm.Left, new[] { "1", "2", "3", "4", "5" })]
    [InlineData(JoinAlgorithm.Inner, new[] { "1", "2", "4" })]
    [InlineData(JoinAlgorithm.Right, new[] { "2", "1", "4", null })]
    [InlineData(JoinAlgorithm.FullOuter, new[] { "1", "2", "3", "4", "5", null })]
    public void Merge_joins_as_a_database_does(JoinAlgorithm algorithm, string?[] ids)
    {
        Orders.Table().Merge<string>(Menu, "drink", "drink", joinAlgorithm: algorithm).Ids().ShouldBe(ids);
    }

    [Fact]
    public void Columns_of_the_same_name_get_suffixes()
    {
        var merged = Orders.Table().Merge(Menu, ["drink"], ["drink"], "_order", "_menu");

        merged
            .Columns.Select(column => column.Name)
            .ShouldBe(["SK", "drink_order", "price_order", "robot", "drink_menu", "price_menu"]);
        merged["price_menu"].Cast<int?>().ShouldBe([4, 2, null, 4, null]);
    }

    [Fact]
    public void Join_goes_by_row_number()
    {
        var joined = Orders.Table().Join(Menu);

        joined.Rows.Count.ShouldBe(5);
        joined["drink_right"].Cast<string>().ShouldBe(["Espresso", "Latte", "Mocha", null, null]);
        Orders.Table().Join(Menu, joinAlgorithm: JoinAlgorithm.Inner).Rows.Count.ShouldBe(3);
    }
}
