using System.Diagnostics;

namespace LocalCloud.Tests.DynamoDb;

/// <summary>Python's client as a judge that knows nothing of this repository.</summary>
public sealed class Boto3Tests
{
    private const string Script = """
        import boto3, os
        from decimal import Decimal
        from boto3.dynamodb.conditions import Key
        table = boto3.resource('dynamodb').create_table(
            TableName='numbers', BillingMode='PAY_PER_REQUEST',
            KeySchema=[{'AttributeName': 'p', 'KeyType': 'HASH'}, {'AttributeName': 'c', 'KeyType': 'RANGE'}],
            AttributeDefinitions=[{'AttributeName': 'p', 'AttributeType': 'S'}, {'AttributeName': 'c', 'AttributeType': 'N'}])
        table.wait_until_exists()
        with table.batch_writer() as batch:
            for i in range(60):
                batch.put_item(Item={'p': 'a', 'c': i, 'v': Decimal('0.1') * i, 's': {'x', str(i)}, 'b': b'\x00\xff'})
        found = table.query(KeyConditionExpression=Key('p').eq('a') & Key('c').between(10, 12), ScanIndexForward=False)
        assert [int(i['c']) for i in found['Items']] == [12, 11, 10], found
        assert found['Items'][0]['v'] == Decimal('1.2'), found
        pages = table.meta.client.get_paginator('scan').paginate(TableName='numbers', PaginationConfig={'PageSize': 7})
        assert sum(len(page['Items']) for page in pages) == 60
        try:
            table.put_item(Item={'p': 'a', 'c': 1}, ConditionExpression='attribute_not_exists(p)')
            assert False
        except table.meta.client.exceptions.ConditionalCheckFailedException:
            pass
        table.delete()
        table.wait_until_not_exists()
        print('all right')
        """;

    [Fact]
    public async Task Boto3_works_with_tables_items_pages_and_waiters()
    {
        await using var test = await TestCloud.StartAsync();
        using var python = Start(test);
        if (python is null)
        {
            Assert.Skip("python3 is not on this machine.");
        }
        var output = python.StandardOutput.ReadToEndAsync();
        var errors = await python.StandardError.ReadToEndAsync();
        await python.WaitForExitAsync();
        if (errors.Contains("No module named 'boto3'", StringComparison.Ordinal))
        {
            Assert.Skip("boto3 is not on this machine.");
        }
        (await output).Trim().ShouldBe("all right", errors);
    }

    private static Process? Start(TestCloud test)
    {
        var start = new ProcessStartInfo("python3", ["-c", Script])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["AWS_ENDPOINT_URL"] = test.Endpoint.ToString(),
                ["AWS_ACCESS_KEY_ID"] = test.Cloud.Credentials.AccessKeyId,
                ["AWS_SECRET_ACCESS_KEY"] = test.Cloud.Credentials.SecretAccessKey,
                ["AWS_DEFAULT_REGION"] = test.Cloud.Region,
            },
        };
        try
        {
            return Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
