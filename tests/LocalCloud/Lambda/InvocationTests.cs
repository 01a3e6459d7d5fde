using System.Diagnostics;

namespace LocalCloud.Tests.Lambda;

public sealed class InvocationTests
{
    /// <summary>docs.aws.amazon.com/lambda/latest/dg/csharp-exceptions.html</summary>
    [Fact]
    public async Task An_exception_becomes_the_error_object_with_its_cause_and_stack()
    {
        await using var test = await TestCloud.StartAsync();
        await test.AddFunctionAsync("Throws");
        var error = (await test.InvokeAsync("{}")).Error();
        error["errorType"]!.GetValue<string>().ShouldBe("InvalidOperationException");
        error["errorMessage"]!.GetValue<string>().ShouldBe("no beans");
        error["stackTrace"]![0]!.GetValue<string>().ShouldStartWith("at TestFunctions.Handlers.Throws(Stream input)");
        error["cause"]!["errorMessage"]!.GetValue<string>().ShouldBe("the grinder is empty");
    }

    [Theory]
    [InlineData("Hangs")]
    [InlineData("Blocks")]
    public async Task A_function_that_hangs_is_left_alone_after_its_time(string method)
    {
        await using var test = await TestCloud.StartAsync();
        await test.AddFunctionAsync(method, timeoutSeconds: 1);
        var began = Stopwatch.GetTimestamp();
        var result = await test.InvokeAsync("{}");
        Stopwatch.GetElapsedTime(began).ShouldBeInRange(TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(5));
        var error = result.Error();
        error["errorType"]!.GetValue<string>().ShouldBe("Sandbox.Timedout");
        error["errorMessage"]!.GetValue<string>().ShouldEndWith("Error: Task timed out after 1.00 seconds");
        result.LogTail.ShouldContain("Task timed out after 1.00 seconds");
    }

    [Fact]
    public async Task An_instance_handles_one_invocation_at_a_time()
    {
        await using var test = await TestCloud.StartAsync();
        await test.AddFunctionAsync("SlowInstance");
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => test.InvokeAsync("{}")));
        results.Select(r => r.Text()).ShouldAllBe(text => text == "1");
    }

    [Fact]
    public async Task What_a_function_writes_is_in_its_log_between_Lambdas_own_lines()
    {
        await using var test = await TestCloud.StartAsync();
        await test.AddFunctionAsync("Writes");
        var lines = (await test.InvokeAsync("{}")).LogTail.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(6);
        lines[0].ShouldMatch("^START RequestId: [0-9a-f-]{36} Version: \\$LATEST$");
        lines[1..4].ShouldBe(["first line", "second line", "no line break"], ignoreOrder: true);
        lines[^1]
            .ShouldMatch(
                "^REPORT RequestId: [0-9a-f-]{36}\tDuration: [0-9.]+ ms\tBilled Duration: [0-9]+ ms\tMemory Size: 128 "
                    + "MB$"
            );
    }

    [Fact]
    public async Task A_constructor_that_throws_fails_each_invocation()
    {
        await using var test = await TestCloud.StartAsync();
        await test.AddFunctionAsync("TestFunctions::TestFunctions.CannotBeMade::Handle");
        for (var i = 0; i < 2; i++)
        {
            (await test.InvokeAsync("{}")).Error()["errorMessage"]!.GetValue<string>().ShouldBe("MENU is not set");
        }
    }

    [Fact]
    public async Task Variables_are_those_of_the_function()
    {
        await using var test = await TestCloud.StartAsync();
        await test.AddFunctionAsync("Variable", variables: new() { ["LAMBDA_TEST_DRINK"] = "Latte" });
        (await test.InvokeAsync("\"LAMBDA_TEST_DRINK\"")).Text().ShouldBe("\"Latte\"");
    }

    [Fact]
    public async Task The_SDK_inside_a_function_reaches_the_cloud_it_runs_in_and_no_other()
    {
        await using var one = await TestCloud.StartAsync();
        await using var two = await TestCloud.StartAsync();
        await one.AddFunctionAsync("TestFunctions::TestFunctions.Identity::HandleAsync");
        await two.AddFunctionAsync("TestFunctions::TestFunctions.Identity::HandleAsync");
        for (var i = 0; i < 2; i++)
        {
            (await one.InvokeAsync("{}")).Text().ShouldBe($"\"{one.Cloud.Credentials.AccessKeyId}\"");
            (await two.InvokeAsync("{}")).Text().ShouldBe($"\"{two.Cloud.Credentials.AccessKeyId}\"");
        }
    }
}
