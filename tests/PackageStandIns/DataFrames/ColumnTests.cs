using Microsoft.Data.Analysis;

namespace PackageStandIns.Tests.DataFrames;

/// <summary>https://learn.microsoft.com/dotnet/api/microsoft.data.analysis.dataframecolumn</summary>
public class ColumnTests
{
    [Fact]
    public void Computations_leave_nulls_out()
    {
        var price = Orders.Table().Columns.GetInt32Column("price");

        price.Sum().ShouldBe(12);
        price.Max().ShouldBe(4);
        price.Min().ShouldBe(2);
        price.Mean().ShouldBe(3);
        price.Median().ShouldBe(3);
        price.Product().ShouldBe(72);
    }

    [Fact]
    public void Arithmetic_keeps_the_type_when_both_sides_have_it_and_else_gives_double()
    {
        var n = new Int32DataFrameColumn("n", new int?[] { 7, null });

        (n + 1).ShouldBeOfType<Int32DataFrameColumn>().ShouldBe([8, null]);
        (n / 2).ShouldBeOfType<Int32DataFrameColumn>().ShouldBe([3, null]);
        (n / 2.0).ShouldBeOfType<DoubleDataFrameColumn>().ShouldBe([3.5, null]);
        (n * 1.5m).ShouldBeOfType<DecimalDataFrameColumn>().ShouldBe([10.5m, null]);
        (n - n).ShouldBeOfType<Int32DataFrameColumn>().ShouldBe([0, null]);
        n.ShouldBe([7, null]);
    }

    [Fact]
    public void Arithmetic_in_place_changes_the_column()
    {
        var n = new Int32DataFrameColumn("n", Enumerable.Range(1, 3));

        n.Add(10, inPlace: true);

        n.ShouldBe([11, 12, 13]);
    }

    [Fact]
    public void Text_has_no_sum()
    {
        var error = Should.Throw<NotImplementedException>(() => Orders.Table()["drink"].Sum());

        error.Message.ShouldBe("Sum is not there for values of System.String");
    }

    [Fact]
    public void Value_counts_are_a_table_of_values_and_counts()
    {
        var counts = Orders.Table()["drink"].ValueCounts();

        counts["Values"].Cast<string>().ShouldBe(["Latte", "Espresso", "Americano"]);
        counts["Counts"].Cast<long?>().ShouldBe([2, 1, 1]);
    }

    [Fact]
    public void A_column_of_a_length_has_nulls()
    {
        new StringDataFrameColumn("s", 2).NullCount.ShouldBe(2);
        new PrimitiveDataFrameColumn<DateTime>("t", 3).NullCount.ShouldBe(3);
    }

    [Fact]
    public void Create_infers_the_type()
    {
        DataFrameColumn.Create("n", new[] { 1.5 }).ShouldBeOfType<PrimitiveDataFrameColumn<double>>();
        DataFrameColumn.Create("n", new int?[] { 1 }).DataType.ShouldBe(typeof(int));
        DataFrameColumn.Create("s", new[] { "a" }).ShouldBeOfType<StringDataFrameColumn>();
    }

    [Fact]
    public void An_index_outside_the_column_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new Int32DataFrameColumn("n", 2)[2]);
    }

    [Fact]
    public void Apply_makes_a_column_of_another_type()
    {
        var lengths = new Int32DataFrameColumn("n", new int?[] { 1, null }).Apply(n => n * 0.5);

        lengths.ShouldBe([0.5, null]);
        lengths.Name.ShouldBe("Result");
    }

    [Fact]
    public void A_column_prints_its_name_and_values()
    {
        new Int32DataFrameColumn("n", new int?[] { 1, null }).ToString().ShouldBe("n: 1 null ");
    }
}
