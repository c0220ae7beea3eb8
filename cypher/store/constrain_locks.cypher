// There is one lock of a name. Made before any lock is taken.
// params: none   returns: nothing
// mode: write   plan: schema   ordered by: nothing
CREATE CONSTRAINT work_lock_name IF NOT EXISTS
FOR (l:WorkLock) REQUIRE l.name IS UNIQUE
