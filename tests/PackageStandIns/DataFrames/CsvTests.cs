using System.Globalization;
using System.Text;
using Microsoft.Data.Analysis;

namespace PackageStandIns.Tests.DataFrames;

/// <summary>https://learn.microsoft.com/dotnet/api/microsoft.data.analysis.dataframe.loadcsv</summary>
public class CsvTests
{
    [Fact]
    public void Types_are_guessed_and_every_number_is_a_float()
    {
        var table = DataFrame.LoadCsvFromString("SK,price,robot,day\n1a,4,true,2026-11-22\n2b,2.5,false,2026-11-23\n");

        table
            .Columns.Select(column => column.DataType)
            .ShouldBe([typeof(string), typeof(float), typeof(bool), typeof(DateTime)]);
        table["price"].Cast<float?>().ShouldBe([4f, 2.5f]);
    }

    [Fact]
    public void Types_can_be_given_and_empty_fields_are_null()
    {
        var table = DataFrame.LoadCsvFromString("n,s\n1,\n,null\n", dataTypes: [typeof(int), typeof(string)]);

        table["n"].Cast<int?>().ShouldBe([1, null]);
        table["s"].Cast<string>().ShouldBe(["", null]);
    }

    [Fact]
    public void Quoted_fields_hold_separators_line_breaks_and_quotes()
    {
        var table = DataFrame.LoadCsvFromString("a,b\r\n\"x, y\",\"say \"\"hi\"\"\nthere\"\r\n");

        table.Rows.Single().ShouldBe(["x, y", "say \"hi\"\nthere"]);
    }

    [Fact]
    public void Without_a_header_columns_are_numbered()
    {
        var table = DataFrame.LoadCsvFromString("a;1\nb;2\n", separator: ';', header: false, addIndexColumn: true);

        table.Columns.Select(column => column.Name).ShouldBe(["IndexColumn", "Column0", "Column1"]);
        table["IndexColumn"].Cast<int?>().ShouldBe([0, 1]);
    }

    [Fact]
    public void A_table_comes_back_as_it_was_saved()
    {
        using var stream = new MemoryStream();
        var table = new DataFrame(
            new StringDataFrameColumn("drink", ["Café, \"large\"", "Espresso"]),
            new DoubleDataFrameColumn("price", new double?[] { 4.1, null })
        );

        DataFrame.SaveCsv(table, stream, cultureInfo: CultureInfo.InvariantCulture);
        stream.Position = 0;
        var loaded = DataFrame.LoadCsv(stream, dataTypes: [typeof(string), typeof(double)]);

        Encoding
            .UTF8.GetString(stream.ToArray())
            .ReplaceLineEndings("\n")
            .ShouldBe("drink,price\n\"Café, \"\"large\"\"\",4.0999999999999996\nEspresso,\n");
        loaded.Rows[0].ShouldBe(["Café, \"large\"", 4.1]);
        loaded.Rows[1].ShouldBe(["Espresso", null]);
    }

    [Fact]
    public void An_empty_file_is_a_format_error()
    {
        Should.Throw<FormatException>(() => DataFrame.LoadCsvFromString("")).Message.ShouldBe("Empty file");
    }

    [Fact]
    public void Reading_can_stop_early()
    {
        DataFrame.LoadCsvFromString("n\n1\n2\n3\n", numberOfRowsToRead: 2).Rows.Count.ShouldBe(2);
    }
}
