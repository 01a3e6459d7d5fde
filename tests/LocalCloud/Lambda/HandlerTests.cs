namespace LocalCloud.Tests.Lambda;

/// <summary>docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html</summary>
public sealed class HandlerTests
{
    [Theory]
    [InlineData("StreamToStream", """{"a": 1}""", """{"a": 1}""")]
    [InlineData("StreamToTaskOfStream", """{"a": 1}""", """{"a": 1}""")]
    [InlineData("ValueToValue", """{"drink": "Latte", "userId": "1"}""", """{"Text":"Latte for 1"}""")]
    [InlineData("ValueToTaskOfValue", """{"Drink": "Latte", "UserId": "1"}""", """{"Text":"Latte for 1"}""")]
    [InlineData("Nothing", "{}", "null")]
    [InlineData("OnlyTask", "{}", "null")]
    [InlineData("Static", "\"tea\"", "\"TEA\"")]
    public async Task Each_form_of_method_is_called(string method, string payload, string answer)
    {
        await using var test = await TestCloud.StartAsync();
        await test.AddFunctionAsync(method);
        var result = await test.InvokeAsync(payload);
        result.FunctionError.ShouldBeNull(result.Text());
        result.Text().ShouldBe(answer);
    }

    [Theory]
    [InlineData(
        "TestFunctions.Handlers",
        "The handler is 'TestFunctions.Handlers', expected 'Assembly::Namespace.Type::Method'."
    )]
    [InlineData(
        "TestFunctions::TestFunctions.Handlers:Nothing",
        "The handler is 'TestFunctions::TestFunctions.Handlers:Nothing', expected 'Assembly::Namespace.Type::Method'."
    )]
    [InlineData("TestFunctions::TestFunctions.Missing::Handle", "TestFunctions.dll has no type TestFunctions.Missing.")]
    [InlineData(
        "TestFunctions::TestFunctions.Handlers::Missing",
        "TestFunctions.Handlers has no public method Missing."
    )]
    [InlineData(
        "TestFunctions::TestFunctions.Handlers::Twice",
        "TestFunctions.Handlers has 2 methods Twice; a handler must have one of that name."
    )]
    [InlineData(
        "TestFunctions::TestFunctions.Handlers::WithContext",
        "TestFunctions.Handlers.WithContext has 2 parameters (Stream, String). The local cloud passes the event alone, "
            + "no ILambdaContext; leave the others out."
    )]
    [InlineData(
        "TestFunctions::TestFunctions.Handlers::AsyncVoid",
        "TestFunctions.Handlers.AsyncVoid is async void, whose end nobody can wait for. Return Task."
    )]
    [InlineData(
        "TestFunctions::TestFunctions.NeedsMore::Handle",
        "TestFunctions.NeedsMore needs a public constructor without parameters, or a static handler."
    )]
    public async Task What_can_not_be_called_is_said_in_a_sentence(string handler, string message)
    {
        await using var test = await TestCloud.StartAsync();
        var function = await test.AddFunctionAsync("Nothing") with { Handler = handler, Revision = "another" };
        await test.Cloud.Store.WriteAsync(tx => LocalCloud.Lambda.FunctionTable.Put(tx, function));
        (await test.InvokeAsync("{}")).Error()["errorMessage"]!.GetValue<string>().ShouldBe(message);
    }

    [Fact]
    public async Task A_missing_assembly_names_the_folder_and_what_to_do()
    {
        await using var test = await TestCloud.StartAsync();
        await test.AddFunctionAsync("Elsewhere::Elsewhere.Type::Method");
        (await test.InvokeAsync("{}")).Error()["errorMessage"]!
            .GetValue<string>()
            .ShouldBe(
                $"There is no Elsewhere.dll in {FunctionFixture.TestFunctionsFolder}. Build the functions first, or "
                    + "mend the handler's first part."
            );
    }
}
