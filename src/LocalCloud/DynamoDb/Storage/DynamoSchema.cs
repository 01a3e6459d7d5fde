namespace LocalCloud.DynamoDb.Storage;

/// <summary>
/// Items stand in the order of their partition's hash, as on AWS, so that scans have segments and no alphabetical order.
/// An item is a row with an index beside it: in a table without rowid SQLite compares whole rows, and reads the overflow pages of
/// every item larger than a quarter of a page on its way to another one (sqlite.org/withoutrowid.html, section 4).
/// An index entry holds the keys and points to its item: an update that leaves the index keys alone doesn't touch the index.
/// </summary>
internal static class DynamoSchema
{
    public const string Sql = """
        create table dynamo_table (
            name text primary key, id integer not null, revision integer not null, definition blob not null) without rowid;
        create unique index dynamo_table_id on dynamo_table (id);
        create table dynamo_count (id integer primary key autoincrement, items integer not null, bytes integer not null);
        -- hash, pk, sk: as DynamoDB makes them (KeyBytes)
        create table dynamo_item (
            tbl integer not null, hash integer not null, pk blob not null, sk blob not null,
            size integer not null, doc blob not null, unique (tbl, hash, pk, sk));
        create table dynamo_entry (
            idx integer not null, hash integer not null, pk blob not null, sk blob not null,
            item_digest integer not null, item_pk blob not null, item_sk blob not null, item_hash integer not null,
            primary key (idx, hash, pk, sk, item_digest, item_pk, item_sk)) without rowid;
        create table dynamo_token (token text primary key, request blob not null, at integer not null) without rowid;
        create index dynamo_token_at on dynamo_token (at);
        """;
}
