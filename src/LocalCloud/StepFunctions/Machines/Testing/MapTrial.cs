using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Machines.Testing;

/// <summary>
/// Shows what the iterations of a mocked Map state would get, and whether the mock fits them. What AWS shows was
/// recorded: github.com/radkawar/stackd, testdata/aws/stepfunctions/test_state_mock.json, and localstack/localstack,
/// test_state_configuration.
/// </summary>
internal sealed class MapTrial(TestRequest request, TestReport report, Scope scope)
{
    /// <exception cref="StatesException">The items can't be computed, or too many were said to have failed.</exception>
    public void Run(MapDefinition state, JsonNode? input)
    {
        var dataset = Select(state, input);
        var inputs = new ItemInputs(state, input, scope, dataset);
        var texts = Enumerable.Range(0, inputs.Count).Select(inputs.Text).ToList();
        if (state.ItemSelector is not null)
        {
            report.InspectItems("afterItemSelector", texts);
        }
        var iterations = texts.Count;
        if (state.Distributed?.Batcher?.Read(input, scope) is { } batching)
        {
            var batches = batching.Group(texts).Select(batch => Shown(batch.Input)).ToList();
            report.InspectItems("afterItemBatcher", batches);
            iterations = batches.Count;
        }
        report.Inspect("maxConcurrency", JsonValue.Create(state.MaxConcurrency(input, scope)));
        CheckFailures(texts.Count, ReadTolerance(state, input));
        if (request.Mock is { Error: null, Result: JsonArray results } && results.Count != iterations)
        {
            throw MachineErrors.Validation("Input array does not equal the mocked result array's size");
        }
    }

    private MapDataset Select(MapDefinition state, JsonNode? input)
    {
        if (state.Distributed?.Reader is { } reader)
        {
            var selected = reader.Select(request.ReaderData!);
            if (reader.ItemsPointer is not null)
            {
                report.Inspect("afterItemsPointer", selected);
            }
            return reader.Take(selected, input, scope) with { Source = null };
        }
        var dataset = state.Distributed is not null
            ? state.SelectDataset(input, scope)
            : new MapDataset(state.SelectItems(input, scope), false) { Source = null };
        if (state.Flow is PathFlow)
        {
            report.InspectItems("afterItemsPath", dataset.Items.Select(AwsText.Of));
        }
        return dataset;
    }

    private Tolerance ReadTolerance(MapDefinition state, JsonNode? input)
    {
        var tolerance = state.Tolerance(input, scope);
        if (tolerance.Count is { } count)
        {
            report.Inspect("toleratedFailureCount", JsonValue.Create(count));
        }
        if (tolerance.Percentage is { } percentage)
        {
            report.Inspect("toleratedFailurePercentage", JsonValue.Create(percentage));
        }
        return tolerance;
    }

    private void CheckFailures(int items, Tolerance tolerance)
    {
        if (request.FailedIterations is not { } failed)
        {
            return;
        }
        if (failed > items)
        {
            throw MachineErrors.Validation(
                "Map iteration failure count must be less than or equal to the number of Map iterations"
            );
        }
        // Recorded: a state that says nothing of failures has none too many here.
        if (tolerance is not { Count: null, Percentage: null } && tolerance.Exceeded(failed, items))
        {
            throw new StatesException(ErrorNames.ExceedToleratedFailureThreshold, Tolerance.Cause);
        }
    }

    /// <summary>A batch as AWS shows it here: its items are texts of JSON.</summary>
    private static string Shown(string batch)
    {
        var shown = Protocol.Json.Parse(batch)!;
        var items = shown["Items"]!.AsArray();
        shown["Items"] = new JsonArray([.. items.Select(item => JsonValue.Create(AwsText.Of(item)))]);
        return AwsText.Of(shown);
    }
}
