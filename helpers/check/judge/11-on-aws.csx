using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Amazon.DynamoDBv2.Model;
using Amazon.EventBridge.Model;
using FilterLogEventsRequest = Amazon.CloudWatchLogs.Model.FilterLogEventsRequest;
using LogGroup = Amazon.CloudWatchLogs.Model.LogGroup;

int StepsOf(CountedOrder order) => order.History.Count(e => e.StateEnteredEventDetails is not null);

// A number as it is written everywhere, with a point.
string Plainly(decimal number, string format = "0.######") => number.ToString(format, CultureInfo.InvariantCulture);

Verdict JudgeStepsGuess((CountedOrder Order, int Guess) it)
{
    if (it.Guess == StepsOf(it.Order))
    {
        return Verdict.Right($"{it.Guess} states were entered, each once.");
    }
    var found =
        it.Guess == 13 ? "13, but not every state was on this order's way"
        : it.Guess == it.Order.History.Count ? $"{it.Guess}, but not each event is a step"
        : $"{it.Guess}";
    return Verdict.Wrong(found, "neither more nor fewer than the states that were entered", "the column 'state' above");
}

Verdict JudgeStepsCount((CountedOrder Order, int Steps) it)
{
    if (it.Steps == StepsOf(it.Order))
    {
        return Verdict.Right($"{it.Steps} transitions are billed.");
    }
    var tasks = it.Order.History.Count(e => e.TaskScheduledEventDetails is not null);
    var found =
        it.Steps == it.Order.History.Count ? $"{it.Steps}: all events"
        : it.Steps == tasks ? $"{it.Steps}: only the tasks, but Choice and Pass are steps too"
        : $"{it.Steps}, which is not counted from this history";
    return Verdict.Wrong(found, "the events with StateEnteredEventDetails", "the condition of Count");
}

async Task<Verdict> JudgeReportsAsync((CountedOrder Order, FilterLogEventsRequest Request) it)
{
    var asked = it.Request;
    if (asked.LogGroupName != $"/aws/lambda/{Shop.Function}")
    {
        return Verdict.Wrong(
            $"a request for the log group {asked.LogGroupName}",
            $"/aws/lambda/{Shop.Function}, if that is asked for",
            "LogGroupName = group"
        );
    }
    if (asked.StartTime != it.Order.Since)
    {
        return Verdict.Wrong(
            asked.StartTime is null ? "no StartTime, so all orders" : $"from {asked.StartTime} on",
            $"from {it.Order.Since} on",
            "StartTime = order.Since"
        );
    }
    var found = (await logs.FilterLogEventsAsync(asked)).Events ?? new();
    if (found.Count == 0)
    {
        return Verdict.Wrong(
            "no line at all",
            "one that begins with REPORT",
            "FilterPattern; upper and lower case count"
        );
    }
    return found.All(one => one.Message.StartsWith("REPORT "))
        ? Verdict.Right("One report for each call.")
        : Verdict.Wrong("also other lines", "only those with REPORT", "FilterPattern");
}

Verdict JudgeSeconds((List<int> Milliseconds, decimal Seconds) it)
{
    var right = it.Milliseconds.Sum() / 2000m;
    var number = Plainly(it.Seconds);
    if (Math.Abs(it.Seconds - right) <= right / 1000)
    {
        return Verdict.Right($"{number} GB-seconds.");
    }
    var (found, look) =
        it.Seconds == 0 ? ("0: whole numbers were divided", "512 / 1024 is 0 in C#, 0.5m is not")
        : it.Seconds == right * 1000 ? ($"{number}: GB times milliseconds", "/ 1000")
        : it.Seconds == right * 2 ? ($"{number}: seconds without the memory", "0.5m *")
        : (number, "the expression in Sum");
    return Verdict.Wrong(found, "0.5 GB times the seconds of each call", look);
}

Verdict JudgeReadUnit(GetItemResponse read)
{
    if (read.ConsumedCapacity is not { CapacityUnits: { } units })
    {
        return Verdict.Wrong(
            "an answer that does not say what it used",
            "one that does",
            "ReturnConsumedCapacity = ReturnConsumedCapacity.TOTAL"
        );
    }
    if (read.Item?.ContainsKey("storeOpen") != true)
    {
        return Verdict.Wrong("another item, or none", "the item config, which has storeOpen", "Key");
    }
    return units == 0.5
        ? Verdict.Right("Half a read unit.")
        : Verdict.Wrong(
            $"{Plainly((decimal)units)} units: you asked for the newest",
            "0.5: the workflow takes what may be a moment old",
            "ConsistentRead: leave it out"
        );
}

Verdict JudgeFirstWrite((decimal Bytes, decimal Units) it)
{
    var units = Math.Ceiling(it.Bytes / 1024);
    var number = Plainly(it.Units);
    if (it.Units == 4 * units)
    {
        return Verdict.Right($"{number} write units for one row.");
    }
    var (found, look) =
        it.Units == units ? ($"{number}: only the table", "the factor")
        : it.Units == 3 * units ? ($"{number}: without the table itself", "the factor")
        : it.Units != Math.Ceiling(it.Units) ? ($"{number}, a fraction", "Math.Ceiling, before you multiply")
        : (number, "the expression");
    return Verdict.Wrong(found, "in the table and in each of three indexes, a unit for each started KB", look);
}

Verdict JudgeCost((Uses Uses, decimal Dollars) it)
{
    var right = it.Uses.Cost;
    var found = $"${Plainly(it.Dollars, "0.00000000")}";
    if (Math.Abs(it.Dollars - right) <= right / 1000)
    {
        return Verdict.Right($"{found} for one order, so ${Plainly(1000 * it.Dollars, "0.00")} for a thousand.");
    }
    return it.Dollars > 2 * right
            ? Verdict.Wrong(
                $"{found}, about {Plainly(it.Dollars / right, "0")} times too much",
                "the price of each use",
                "what each price is for: divide by it"
            )
        : it.Dollars > right ? Verdict.Wrong($"{found}, a little too much", "each use once", "the six products")
        : Verdict.Wrong($"{found}, which is too little", "all six uses", "is one left out, or divided by too much?");
}

Verdict JudgeFreeOrders((int Steps, int Orders) it)
{
    if (it.Orders == 4000 / it.Steps)
    {
        return Verdict.Right($"{it.Orders} orders a month.");
    }
    var found =
        it.Orders == 4000 ? "4000: these are transitions, not orders"
        : it.Orders > 4000 ? $"{it.Orders} orders of {it.Steps} steps each: far more than 4,000 transitions"
        : $"{it.Orders}";
    return Verdict.Wrong(found, "4,000 divided by the steps that you counted", "steps");
}

Verdict JudgeFailedQuery(string query)
{
    JsonNode stat;
    try
    {
        stat = JsonNode.Parse(query)[0]["MetricStat"];
    }
    catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentOutOfRangeException)
    {
        return Verdict.Wrong($"no list in JSON: {e.Message}", "JSON, as above", "quotes, commas and brackets");
    }
    foreach (var (name, value) in new[] { ("Namespace", "AWS/Events"), ("MetricName", "FailedInvocations") })
    {
        if ($"{stat?["Metric"]?[name]}" != value)
        {
            return Verdict.Wrong($"{name} '{stat?["Metric"]?[name]}'", $"'{value}'", $"{name}: it was right");
        }
    }
    if ($"{stat["Stat"]}" != "Sum")
    {
        return Verdict.Wrong($"Stat '{stat["Stat"]}'", "'Sum'", "failures are counted, not averaged");
    }
    var dimensions = (stat["Metric"]["Dimensions"] as JsonArray ?? new())
        .DistinctBy(one => $"{one?["Name"]}")
        .ToDictionary(one => $"{one?["Name"]}", one => $"{one?["Value"]}");
    if (dimensions.GetValueOrDefault("RuleName") != Shop.Rule)
    {
        return Verdict.Wrong(
            $"the rule '{dimensions.GetValueOrDefault("RuleName")}'",
            $"'{Shop.Rule}'",
            "Dimensions: RuleName"
        );
    }
    return !dimensions.TryGetValue("EventBusName", out var bus)
            ? Verdict.Wrong(
                $"a rule {Shop.Rule} on the bus 'default'",
                $"the one on the bus '{Shop.Bus}'",
                "Dimensions: one is missing"
            )
        : bus != Shop.Bus ? Verdict.Wrong($"the bus '{bus}'", $"'{Shop.Bus}'", "upper and lower case count here, too")
        : dimensions.Count > 2
            ? Verdict.Wrong(
                $"{dimensions.Count} dimensions",
                "exactly these two: a metric is found only by its own",
                "Dimensions"
            )
        : Verdict.Right("Now it asks for the rule on the shop's bus.");
}

Verdict JudgeWithoutQueue((List<(string Rule, Target Target)> All, List<(string Rule, Target Target)> Found) it)
{
    var right = it.All.Where(one => one.Target.DeadLetterConfig is null).ToList();
    var have = it.Found.Count(right.Contains);
    return it.Found.Count > have
            ? Verdict.Wrong("also targets that have a queue", "only those without", "the condition")
        : have < right.Count
            ? Verdict.Wrong($"{have} of the targets without a queue", $"all {right.Count}", "the condition")
        : Verdict.Right(
            have == 0
                ? "Each target has a queue."
                : $"{Count(have, "target")} without one. Lesson 08 shows how to give it."
        );
}

Verdict JudgeKeptForever((List<LogGroup> All, List<LogGroup> Found) it)
{
    if (it.Found.FirstOrDefault(group => group.RetentionInDays is not null) is { } ends)
    {
        return Verdict.Wrong(
            $"{ends.LogGroupName}, which ends after {ends.RetentionInDays} days",
            "those without an end",
            "the condition"
        );
    }
    var all = it.All.Count(group => group.RetentionInDays is null);
    return it.Found.Count < all
        ? Verdict.Wrong(Part(it.Found.Count, all), "those without a value: null, not 0", "the condition")
        : Verdict.Right(all == 0 ? "Each log ends some day." : $"{Count(all, "log group")} without an end.");
}

Verdict JudgeWhatStays((List<LogGroup> All, List<LogGroup> Found) it)
{
    var template = Template();
    if (it.Found.FirstOrDefault(group => template.Contains(group.LogGroupName)) is { } goes)
    {
        return Verdict.Wrong(
            $"{goes.LogGroupName}, which the template names and which goes with the stack",
            "those that it does not name",
            "the condition"
        );
    }
    var all = it.All.Count(group => !template.Contains(group.LogGroupName));
    return it.Found.Count < all
        ? Verdict.Wrong(Part(it.Found.Count, all), "those that the template does not name", "the condition")
        : Verdict.Right($"{Count(all, "log group")} to delete by hand.");
}

string Part(int some, int all) => some == 0 ? "none of the groups" : $"{some} of {all} groups";

async Task<Verdict> JudgeInTheWayAsync(string name)
{
    var rules = await RulesOnAsync(Shop.Bus);
    return rules.All(rule => rule.Name != name)
            ? Verdict.Wrong($"'{name}', which is no rule on the bus", "one of those above", "the spelling")
        : IsOfTheTemplate(name)
            ? Verdict.Wrong($"'{name}', which is the template's and goes with it", "one that you made", "lesson 01")
        : Verdict.Right("So 05-clean-up comes before sam delete.");
}

// A rule of the template has its name on a line of its own.
bool IsOfTheTemplate(string rule) =>
    Regex.IsMatch(Template(), $@"^\s+Name: {Regex.Escape(rule)}\s*$", RegexOptions.Multiline);
