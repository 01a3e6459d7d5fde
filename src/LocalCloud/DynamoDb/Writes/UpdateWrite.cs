using LocalCloud.DynamoDb.Expressions;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Storage;
using LocalCloud.DynamoDb.Tables;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Writes;

internal sealed class UpdateWrite(JsonObject request, Item key, Update update) : ItemWrite(request, key)
{
    private Item? changed;

    /// <summary>
    /// True for UpdateItem itself, which measures what it writes; a transaction measures the finished item only.
    /// </summary>
    public bool IsAlone { get; init; }

    public static UpdateWrite Read(JsonObject request, AttributeReader reader, bool isAlone)
    {
        var placeholders = Placeholders.Read(request, reader, "UpdateExpression", "ConditionExpression");
        var key = KeyBefore(request, reader);
        var update = request.Text("UpdateExpression") is { } expression
            ? UpdateParser.Parse(expression, placeholders)
            : LegacyUpdates.Read(request);
        var condition = ConditionReader.Read(request, placeholders);
        placeholders.CheckAllUsed();
        return new UpdateWrite(request, key ?? KeyChecks.Read(request, reader), update)
        {
            Condition = condition,
            ValueBytes = placeholders.Bytes,
            IsAlone = isAlone,
        };
    }

    public override Item? Change()
    {
        if (Old is null && update.OnlyTakesAway)
        {
            // Not even a path whose parent is missing is an error then.
            return null;
        }
        var item = Old?.Item.Clone() ?? Subject.Clone();
        update.Apply(item);
        if (Math.Max(item.Size, IsAlone ? update.MeasuredBytes(item) : 0) > MaxItemBytes)
        {
            throw DynamoErrors.Validation("Item size to update has exceeded the maximum allowed size");
        }
        if (
            update.Actions.Any(a => a.Path.IsNested || a.Operand is not null and not ValueOperand)
            && item.Values.Any(v => v.Depth > AttributeReader.MaxDepth)
        )
        {
            throw AttributeReader.TooDeep();
        }
        KeyChecks.CheckIndexKeys(Table, item, update.Actions.Select(a => a.Path.Root).ToHashSet());
        return changed = item;
    }

    /// <summary>The attributes that ReturnValues asks for; null when there are none.</summary>
    public JsonObject? Returned(string? returnValues) =>
        returnValues switch
        {
            "ALL_OLD" when Old is not null => Item.Parsed(Old.Document),
            "ALL_NEW" when New is not null => Item.Parsed(New.Document),
            "UPDATED_OLD" when Old is not null => Touched(Old.Item),
            "UPDATED_NEW" when changed is not null => Touched(changed),
            _ => null,
        };

    protected override ItemKey FindKey(TableDefinition table)
    {
        var found = KeyChecks.KeyOf(table, Subject);
        foreach (var action in update.Actions)
        {
            if (table.Keys.Contains(action.Path.Root))
            {
                throw DynamoErrors.Invalid(
                    $"Cannot update attribute {action.Path.Root}. This attribute is part of the key"
                );
            }
        }
        KeyPaths.Check(table, update.Actions.Select(a => a.Path));
        return found;
    }

    private JsonObject? Touched(Item item)
    {
        var cut = Projection.Make(update.Actions.Select(a => a.Path), out _)!.Apply(item);
        return cut.Count == 0 ? null : cut.ToJson();
    }
}
