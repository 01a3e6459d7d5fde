using System.Text.Json.Nodes;
using LocalCloud.StepFunctions.Language;
using static LocalCloud.Tests.StepFunctions.Language.Asl;

namespace LocalCloud.Tests.StepFunctions.Language;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html</summary>
public sealed class JsonPathTests
{
    private const string Store = """
        {'store':{'book':[
            {'category':'reference','author':'Nigel Rees','price':8.95},
            {'category':'fiction','author':'Evelyn Waugh','price':12.99},
            {'category':'fiction','author':'Herman Melville','isbn':'0-553','price':8.99},
            {'category':'fiction','author':'J. R. R. Tolkien','isbn':'0-395','price':22.99}],
          'bicycle':{'color':'red','price':19.95}},
         'a b':1,'null':null,'expensive':10}
        """;

    /// <summary>
    /// Observed: https://repost.aws/questions/QUYiQKP0XfThWEc_ahsMnLOA; a definition may have such paths, and they find
    /// nothing.
    /// </summary>
    [Theory]
    [InlineData("$.n.sum()")]
    [InlineData("$.n.length()")]
    [InlineData("$..n.max()")]
    [InlineData("$['n','m'].v")]
    public void A_function_and_several_names_before_the_end_find_nothing(string path) =>
        Failure(path, "{'n':[3,1,2.5],'m':{'v':1}}").Cause.ShouldContain("could not be found in the input");

    [Theory]
    [InlineData("$.store.pen", "Invalid path '$.store.pen' : No results for path: $['store']['pen']")]
    [InlineData("$.pen.color", "Invalid path '$.pen.color' : Missing property in path $['pen']")]
    [InlineData("$.store.book[9]", "Invalid path '$.store.book[9]' : No results for path: $['store']['book'][9]")]
    public void A_definite_path_that_leads_nowhere_fails_the_state(string path, string cause)
    {
        var state = State<PassDefinition>($"{{'Type':'Pass','InputPath':'{path}','End':true}}");
        var failure = Should.Throw<StatesException>(() => state.Flow.Input(Parse(Store), Scope()));
        failure.Error.ShouldBe("States.Runtime");
        failure.Cause.ShouldBe(cause);
    }

    [Fact]
    public void Two_dollars_are_the_context_object() =>
        Value("$$.Execution.Id", context: "{'Execution':{'Id':'arn'}}").ShouldBe("\"arn\"");

    [Fact]
    public void A_dollar_and_a_name_are_a_variable() =>
        Evaluate("{'v.$':'$order.items[0]'}", variables: "{'order':{'items':[7]}}").ShouldBe("{\"v\":7}");

    [Theory]
    [InlineData("")]
    [InlineData("store")]
    [InlineData("$.")]
    [InlineData("$..")]
    [InlineData("$.a[")]
    [InlineData("$.a[]")]
    [InlineData("$.a[x]")]
    [InlineData("$['a")]
    [InlineData("$.a[?(@.b ==)]")]
    [InlineData("$.a[?(@.b")]
    [InlineData("$.a b")]
    [InlineData("$.nofunction()")]
    public void What_is_no_path_is_refused(string text) =>
        Should.Throw<PathSyntaxException>(() => JsonPath.Parse(text));

    /// <summary>
    /// The first as recorded on AWS: localstack/localstack, test_base_scenarios,
    /// test_escape_sequence_parsing[ESCAPE_SEQUENCES_JSONPATH].
    /// </summary>
    [Theory]
    [InlineData("""$['Test\""Name"']""", "Test\\\"\"Name\"")]
    [InlineData("""$['it\'s']""", "it's")]
    public void A_backslash_in_a_quoted_name_is_kept_unless_it_is_before_the_quote_around_it(
        string path,
        string name
    ) => JsonPath.Parse(path).Read(new JsonObject { [name] = 1 }, Scope())!.GetValue<int>().ShouldBe(1);

    [Fact]
    public void A_path_that_would_visit_millions_of_values_ends_with_an_error()
    {
        static string Nested(int depth) => depth == 0 ? "1" : $"[{Nested(depth - 1)},{Nested(depth - 1)}]";
        var failure = Should.Throw<StatesException>(() => Value("$..*..*..*..*..*", Nested(14)));
        failure.Cause.ShouldContain("Make it more specific");
    }

    [Fact]
    public void Filters_that_nest_without_end_are_refused() =>
        Should.Throw<PathSyntaxException>(() => JsonPath.Parse("$[?" + new string('(', 100_000)));
}
