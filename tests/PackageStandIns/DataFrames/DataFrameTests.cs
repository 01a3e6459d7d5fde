using Microsoft.Data.Analysis;

namespace PackageStandIns.Tests.DataFrames;

/// <summary>https://learn.microsoft.com/dotnet/api/microsoft.data.analysis.dataframe</summary>
public class DataFrameTests
{
    [Fact]
    public void A_table_prints_its_columns_ten_wide_and_null_as_null()
    {
        var table = new DataFrame(
            new StringDataFrameColumn("SK", ["1", "2"]),
            new Int32DataFrameColumn("price", new int?[] { 4, null })
        );

        table
            .ToString()
            .ReplaceLineEndings("\n")
            .ShouldBe("SK        price     \n" + "1         4         \n" + "2         null      \n");
    }

    [Fact]
    public void A_long_column_name_makes_every_column_wide()
    {
        var table = new DataFrame(
            new StringDataFrameColumn("SK", ["1"]),
            new StringDataFrameColumn("orderNumbers", ["7"])
        );

        table.ToString().ReplaceLineEndings("\n").ShouldBe("SK           orderNumbers \n1            7            \n");
    }

    [Fact]
    public void A_print_shows_at_most_25_rows_and_says_so()
    {
        var lines = new DataFrame(new Int32DataFrameColumn("n", Enumerable.Range(0, 30)))
            .ToString()
            .Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

        lines.Length.ShouldBe(1 + 25 + 1);
        lines[^1].ShouldContain("25");
        lines[^1].ShouldContain("30");
    }

    [Fact]
    public void Cells_are_read_and_written_by_position_by_name_and_through_rows()
    {
        var table = Orders.Table();

        table[0, 1].ShouldBe("Latte");
        table["price"][3].ShouldBeNull();
        table.Rows[1]["drink"].ShouldBe("Espresso");

        table.Rows[3]["price"] = 5;
        table["price"][3].ShouldBe(5);
        table.Rows.Count.ShouldBe(5);
        table.Columns.Count.ShouldBe(4);
        table.Rows[0].ToString().ShouldBe("1 Latte 4 False ");
    }

    [Fact]
    public void A_column_that_is_not_there_is_an_argument_error()
    {
        var error = Should.Throw<ArgumentException>(() => Orders.Table()["Drink"]);

        error.Message.ShouldStartWith("Column 'Drink' does not exist");
    }

    [Fact]
    public void A_value_of_another_type_is_refused()
    {
        var error = Should.Throw<ArgumentException>(() => Orders.Table()[0, 2] = "four");

        error.Message.ShouldStartWith("Expected value to be of type System.Int32");
    }

    [Fact]
    public void Columns_of_another_length_or_a_taken_name_are_refused()
    {
        var table = Orders.Table();

        Should
            .Throw<ArgumentException>(() => table.Columns.Add(new Int32DataFrameColumn("n", 3)))
            .Message.ShouldStartWith("Column lengths are mismatched");
        Should
            .Throw<ArgumentException>(() => table.Columns.Add(new Int32DataFrameColumn("SK", 5)))
            .Message.ShouldStartWith("DataFrame already contains a column called SK");
    }

    [Fact]
    public void Setting_a_column_by_name_adds_or_replaces_it()
    {
        var table = Orders.Table();

        table["twice"] = table["price"] * 2;
        table["twice"][0].ShouldBe(8);
        table["twice"][3].ShouldBeNull();

        table["twice"] = table["price"].Clone();
        table.Columns.Count.ShouldBe(5);
        table.Columns.Remove("twice");
        table.Columns.IndexOf("twice").ShouldBe(-1);
    }

    [Fact]
    public void Typed_columns_come_by_their_getter_or_an_error_says_what_they_hold()
    {
        var table = Orders.Table();

        table.Columns.GetInt32Column("price")[0].ShouldBe(4);
        table.Columns.GetStringColumn("drink")[0].ShouldBe("Latte");
        Should
            .Throw<ArgumentException>(() => table.Columns.GetInt32Column("drink"))
            .Message.ShouldBe("Cannot cast column holding System.String values to type System.Int32");
    }

    [Fact]
    public void Filter_keeps_the_rows_that_are_true_or_the_rows_of_the_indices()
    {
        var table = Orders.Table();

        table.Filter(table["drink"].ElementwiseEquals("Latte")).Ids().ShouldBe(["1", "4"]);
        table[table["price"].ElementwiseGreaterThan(2)].Ids().ShouldBe(["1", "3", "5"]);
        table[new[] { 4, 0 }].Ids().ShouldBe(["5", "1"]);
        table.Filter(table.Columns.GetBooleanColumn("robot")).Columns["robot"].ShouldBeOfType<BooleanDataFrameColumn>();
    }

    [Fact]
    public void Boolean_columns_combine()
    {
        var table = Orders.Table();
        var cheap = table["price"].ElementwiseLessThanOrEqual(3);
        var latte = table["drink"].ElementwiseEquals("Latte");

        table.Filter((PrimitiveDataFrameColumn<bool>)(cheap | latte)).Ids().ShouldBe(["1", "2", "3", "4", "5"]);
        table.Filter((PrimitiveDataFrameColumn<bool>)cheap.And(latte)).Ids().ShouldBe(["4"]);
    }

    [Fact]
    public void A_missing_number_compares_as_zero_as_in_the_library()
    {
        var table = Orders.Table();

        table[table["price"].ElementwiseEquals(0)].Ids().ShouldBe(["4"]);
    }

    [Fact]
    public void Order_by_puts_nulls_last_either_way_unless_told_otherwise()
    {
        var table = Orders.Table();

        table.OrderBy("price").Ids().ShouldBe(["2", "3", "5", "1", "4"]);
        table.OrderByDescending("price").Ids()[^1].ShouldBe("4");
        table.OrderByDescending("price").Ids()[0].ShouldBe("1");
        table.OrderBy("price", ascending: true, putNullValuesLast: false).Ids()[0].ShouldBe("4");
        table.OrderBy("drink").Ids().ShouldBe(["5", "2", "1", "4", "3"]);
        table.Ids().ShouldBe(["1", "2", "3", "4", "5"]);
    }

    [Fact]
    public void Head_tail_and_sample_choose_rows()
    {
        var table = Orders.Table();

        table.Head(2).Ids().ShouldBe(["1", "2"]);
        table.Tail(2).Ids().ShouldBe(["4", "5"]);
        table.Sample(3).Ids().Distinct().Count().ShouldBe(3);
        Should
            .Throw<ArgumentException>(() => table.Sample(6))
            .Message.ShouldStartWith("Parameter.Count exceeds the number of rows(5)");
    }

    [Fact]
    public void Nulls_can_be_dropped_or_filled()
    {
        var table = Orders.Table();

        table.DropNulls().Ids().ShouldBe(["1", "2", "5"]);
        table.DropNulls(DropNullOptions.All).Rows.Count.ShouldBe(5);
        table["price"].FillNulls(0)[3].ShouldBe(0);
        table["price"].NullCount.ShouldBe(1);
        table["drink"].FillNulls("?", inPlace: true);
        table["drink"][2].ShouldBe("?");
    }

    [Fact]
    public void Append_converts_values_and_fills_up_with_null()
    {
        var table = Orders.Table();

        table.Append(new object[] { "6", "Latte", "4" }, inPlace: true);
        table.Append(new Dictionary<string, object> { ["robot"] = true, ["SK"] = "7" }, inPlace: true);
        var longer = table.Append(table.Rows.Take(1));

        table.Rows.Count.ShouldBe(7);
        table.Rows[5].ShouldBe(["6", "Latte", 4, null]);
        table.Rows[6].ShouldBe(["7", null, null, true]);
        longer.Rows.Count.ShouldBe(8);
        longer.Rows[7]["drink"].ShouldBe("Latte");
    }

    [Fact]
    public void A_row_that_does_not_fit_changes_nothing()
    {
        var table = Orders.Table();

        Should.Throw<FormatException>(() => table.Append(new object[] { "6", "Latte", "four" }, inPlace: true));
        Should
            .Throw<ArgumentException>(() => table.Append(new object[] { 1, 2, 3, true, 5 }, inPlace: true))
            .Message.ShouldStartWith("Parameter.Count exceeds the number of columns(4)");

        table.Rows.Count.ShouldBe(5);
        table["SK"].Length.ShouldBe(5);
    }

    [Fact]
    public void Info_has_types_and_the_number_of_values()
    {
        var info = Orders.Table().Info();

        info.Columns.Select(column => column.Name).ShouldBe(["Info", "SK", "drink", "price", "robot"]);
        info.Rows[0].ShouldBe(["DataType", "System.String", "System.String", "System.Int32", "System.Boolean"]);
        info.Rows[1].ShouldBe(["Length (excluding null values)", "5", "4", "4", "5"]);
    }

    [Fact]
    public void Description_has_the_numeric_columns()
    {
        var description = Orders.Table().Description();

        description.Columns.Select(column => column.Name).ShouldBe(["Description", "price"]);
        description["Description"].Cast<string>().ShouldBe(["Length (excluding null values)", "Max", "Min", "Mean"]);
        description["price"].Cast<float?>().ShouldBe([4f, 4f, 2f, 12f / 5]);
    }
}
